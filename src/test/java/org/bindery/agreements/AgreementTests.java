package org.bindery.agreements;

import java.time.LocalDate;
import java.util.List;

import org.bindery.addresses.LibraryCountry;
import org.bindery.calendar.Cadence;
import org.bindery.communication.Channel;
import org.bindery.identity.Reference;
import org.bindery.partners.ContributionKind;
import org.bindery.partnerships.words.Amounts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AgreementTests {

	private static final SharedVision VISION = new SharedVision("Work for everybody", "Twelve courses\nA year",
			"Employment", "They teach, we host");

	private static final ConflictHandling HANDLING = new ConflictHandling(FirstStep.TALK_DIRECTLY, 10, "The ombudsman",
			null);

	private static final CommunicationPlan PLAN = new CommunicationPlan(Cadence.MONTHLY, Channel.MEETING,
			LocalDate.of(2027, 4, 1), LocalDate.of(2027, 4, 1), LocalDate.of(2028, 2, 1), null);

	private static final Amounts AMOUNTS = new Amounts(new LibraryCountry("US"));

	private final Agreement agreement = aFullAgreement();

	@Test
	void startsTheNextVersionWithWhatTheLastOneSays() {
		this.agreement.notAgreed();
		Agreement next = this.agreement.next();
		assertThat(next.number()).isEqualTo(2);
		assertThat(next.status()).isEqualTo(AgreementStatus.DRAFTING);
		assertThat(AgreementText.of(next, AMOUNTS)).isEqualTo(AgreementText.of(this.agreement, AMOUNTS));
	}

	@Test
	void doesNotTakeReworkNotesAndSignaturesIntoTheNextVersion() {
		this.agreement.rework("Too long");
		this.agreement.sign(LocalDate.of(2027, 3, 20), "Both directors");
		assertThat(this.agreement.next().reworkNote()).isEmpty();
		assertThat(this.agreement.next().signatures()).isEmpty();
	}

	@Test
	void saysAllThatIsDrafted() {
		assertThat(AgreementText.of(this.agreement, AMOUNTS)).extracting(AgreementPoint::heading)
			.containsExactly("Our shared vision", "What we want to reach", "Goals that we share", "Who does what",
					"What the library contributes", "What the partners contribute", "Money involved",
					"When we disagree", "Mediator", "How often we speak", "How we usually speak", "First check-in",
					"We review this agreement on", "End of the partnership");
		assertThat(AgreementText.of(this.agreement, AMOUNTS)).contains(
				new AgreementPoint("What we want to reach", List.of("Twelve courses", "A year")),
				new AgreementPoint("What the library contributes", List.of("Space, Staff", "A classroom")),
				new AgreementPoint("Money involved", List.of("$20,000")),
				new AgreementPoint("First check-in", List.of("April 1, 2027")),
				new AgreementPoint("End of the partnership", List.of("No end is planned")));
	}

	@Test
	void saysOnOnePageHowTheSidesStayInTouch() {
		this.agreement.shorten();
		assertThat(AgreementText.of(this.agreement, AMOUNTS)).extracting(AgreementPoint::heading)
			.containsExactly("How often we speak", "How we usually speak", "First check-in",
					"We review this agreement on", "End of the partnership");
	}

	@Test
	void asksForReworkUntilItIsReady() {
		this.agreement.rework("Name the rooms");
		assertThat(this.agreement.reworkNote()).contains("Name the rooms");
		this.agreement.ready();
		assertThat(this.agreement.reworkNote()).isEmpty();
	}

	static Agreement aFullAgreement() {
		Agreement agreement = Agreement.first(new Reference("P-2027-0001"));
		agreement.share(VISION);
		agreement.contribute(List.of(ContributionKind.STAFF, ContributionKind.SPACE),
				List.of(ContributionKind.EXPERTISE), new ContributionDetails("A classroom", "Two trainers", 20_000));
		agreement.handleConflicts(HANDLING);
		agreement.communicate(PLAN);
		return agreement;
	}

}
