package org.bindery.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.bindery.calendar.Cadence;
import org.bindery.communication.Channel;
import org.bindery.communication.writing.WrittenLetter;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partners.ContributionKind;
import org.bindery.partnerships.LetterReading;
import org.bindery.partnerships.PartnershipsTest;
import org.bindery.partnerships.Road;
import org.bindery.partnerships.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PartnershipsTest
class AgreementLettersTests {

	@Autowired
	private AgreementMaking making;

	@Autowired
	private LetterReading letters;

	@Autowired
	private TestClock clock;

	@Autowired
	private Road road;

	private Reference reference;

	@BeforeEach
	void isDrafted() {
		this.reference = this.road.chosenPartners();
		this.making.draftVision(this.reference,
				new DraftVision("Work for everybody", "Twelve courses", null, "They teach.\nWe host."));
		this.making.planContributions(this.reference, new PlanContributions(List.of(ContributionKind.SPACE),
				"A classroom", List.of(ContributionKind.EXPERTISE), "Two trainers", 20_000));
		this.making.agreeOnConflicts(this.reference, new AgreeOnConflicts(FirstStep.TALK_DIRECTLY, 10, null, null));
		planCommunication();
	}

	private void planCommunication() {
		this.making.planCommunication(this.reference, "FULL", new PlanCommunication(Cadence.MONTHLY, Channel.MEETING,
				LocalDate.of(2027, 4, 1), LocalDate.of(2028, 2, 1), null));
	}

	@Test
	void letterForSignatureHasTheWholeAgreement() {
		WrittenLetter letter = read("agreementForSignature");
		assertThat(letter.subject()).isEqualTo("Agreement for signature: Digital skills");
		assertThat(letter.plainText()).contains("Riverside Library with Riverside Tech and Workforce Services",
				"Our shared vision\nWork for everybody", "Who does what\nThey teach.\nWe host.",
				"What the partners contribute\nExpertise\nTwo trainers", "Money involved\n$20,000",
				"End of the partnership\nNo end is planned");
	}

	@Test
	void reminderSaysWhatItIsAbout() {
		assertThat(read("signatureReminder").subject()).isEqualTo("Reminder: the agreement on “Digital skills”");
	}

	@Test
	void signedCopySaysWhoSignedWhen() {
		sign();
		assertThat(read("signedCopy").plainText())
			.contains("Monday, March 1, 2027", "- Dana Wells for Workforce Services\n- Maria Lopez for the library",
					"Work for everybody", "Our next check-in is on Thursday, April 1, 2027")
			.doesNotContain("replaces");
	}

	@Test
	void signedCopyNamesTheCheckInThatComesWhereTheAgreedDayIsOver() {
		this.clock.isOn(LocalDate.of(2027, 4, 5));
		sign();
		assertThat(this.road.reread(this.reference).terms().nextCheckIn()).contains(LocalDate.of(2027, 4, 12));
		assertThat(read("signedCopy").plainText()).contains("Our next check-in is on Monday, April 12, 2027");
	}

	@Test
	void lettersOfARevisionSayWhatItReplaces() {
		sign();
		this.making.draftVision(this.reference, new DraftVision("Work for all", "Twenty courses", null, "We host."));
		planCommunication();
		assertThat(read("agreementForSignature").plainText()).contains("(version 2)",
				"It replaces the version of March 1, 2027, which stays in force until all have signed.",
				"Work for all");
		assertThat(read("signatureReminder").plainText()).contains("(version 2)");
		sign();
		assertThat(read("signedCopy").plainText()).contains("(version 2) is signed by all",
				"It replaces the version of March 1, 2027.");
	}

	private void sign() {
		this.making
			.recordSignatures(this.reference,
					new RecordSignatures(RecordSignatures.Decision.SIGNED, TestClock.TODAY,
							"Dana Wells for Workforce Services\nMaria Lopez for the library", null),
					new StaffId("maria"));
	}

	private WrittenLetter read(String letter) {
		return this.letters.read("agreements/letters/" + letter, this.reference, Map.of());
	}

}
