package org.bindery.fuzz;

import org.junit.jupiter.api.Tag;

import org.springframework.test.context.TestPropertySource;

/** More of them, in an application of their own: some destroy. */
@TestPropertySource(properties = { "spring.datasource.url=jdbc:h2:mem:fuzz;DB_CLOSE_DELAY=-1",
		"camunda.bpm.process-engine-name=fuzz" })
@Tag("long")
class ManyBadRequestsTests extends BadRequestsTests {

	@Override
	int requests() {
		return Math.max(super.requests(), 10_000);
	}

	@Override
	boolean leavesToOthers(String person, Asked what) {
		return true;
	}

}
