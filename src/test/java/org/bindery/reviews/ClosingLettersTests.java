package org.bindery.reviews;

import java.util.List;
import java.util.Map;

import org.bindery.identity.Reference;
import org.bindery.needs.Benefit;
import org.bindery.partnerships.LetterReading;
import org.bindery.partnerships.PartnershipsTest;
import org.bindery.partnerships.Road;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PartnershipsTest
class ClosingLettersTests {

	@Autowired
	private PartnershipClosing closing;

	@Autowired
	private LetterReading letters;

	@Autowired
	private Road road;

	@Test
	void thanksWithTheResults() {
		assertThat(thanksAfter(
				new RecordOutcomes("120 people found work.\nTwelve courses ran.", 2400, List.of(Benefit.NEW_PROGRAMS))))
			.contains("120 people found work.\n\nTwelve courses ran.", "It reached about 2,400 people.",
					"- New programs and services");
	}

	@Test
	void doesNotCountWhatWasNotReached() {
		assertThat(thanksAfter(new RecordOutcomes("We learned much", 0, List.of()))).doesNotContain("It reached")
			.doesNotContain("it meant");
	}

	private String thanksAfter(RecordOutcomes outcomes) {
		Reference reference = this.road.anActivePartnership();
		this.closing.recordOutcomes(reference, outcomes);
		return this.letters.read("reviews/letters/closingThanks", reference, Map.of()).plainText();
	}

}
