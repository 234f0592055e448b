package org.bindery.people;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.bindery.BinderyTest;
import org.bindery.engine.Retries;
import org.bindery.identity.StaffId;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What a form asks for is done once, however often it is sent. */
@BinderyTest
class SentFormsTests {

	private static final StaffId MARIA = new StaffId("maria");

	private final String key = UUID.randomUUID().toString();

	private final AtomicInteger done = new AtomicInteger();

	@Autowired
	private SentForms forms;

	@Test
	void isDoneOnceAndAnsweredAlikeAfterwards() {
		assertThat(this.forms.outcome("/new", this.key, MARIA)).isEmpty();
		assertThat(sent("/new", MARIA)).isEqualTo("1");
		assertThat(sent("/new", MARIA)).isEqualTo("1");
		assertThat(this.forms.outcome("/new", this.key, MARIA)).contains("1");
	}

	@Test
	void isAnotherFormForAnotherPersonAndAnotherPlace() {
		assertThat(sent("/new", MARIA)).isEqualTo("1");
		assertThat(sent("/new", new StaffId("li"))).isEqualTo("2");
		assertThat(sent("/other", MARIA)).isEqualTo("3");
	}

	@Test
	void isForgottenWhereItFailed() {
		assertThatIllegalStateException().isThrownBy(() -> this.forms.once("/new", this.key, MARIA, () -> {
			throw new IllegalStateException("The database is gone");
		}));
		assertThat(sent("/new", MARIA)).isEqualTo("1");
	}

	@Test
	void isDoneOnceWhenItIsSentSeveralTimesAtOnce() {
		List<String> outcomes = IntStream.range(0, 4)
			.parallel()
			.mapToObj((time) -> Retries.whereSomebodyWasQuicker(() -> sent("/new", MARIA)))
			.toList();
		assertThat(outcomes).hasSize(4).containsOnly(outcomes.get(0));
		assertThat(this.forms.outcome("/new", this.key, MARIA)).contains(outcomes.get(0));
	}

	private String sent(String place, StaffId person) {
		return this.forms.once(place, this.key, person, () -> String.valueOf(this.done.incrementAndGet()));
	}

}
