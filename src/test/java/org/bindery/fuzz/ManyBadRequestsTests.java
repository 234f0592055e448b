package org.bindery.fuzz;

import org.junit.jupiter.api.Tag;

/** The same, for longer. */
@Tag("long")
class ManyBadRequestsTests extends BadRequestsTests {

	@Override
	int requests() {
		return Math.max(super.requests(), 10_000);
	}

}
