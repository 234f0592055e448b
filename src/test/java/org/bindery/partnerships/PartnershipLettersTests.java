package org.bindery.partnerships;

import java.util.Map;

import org.bindery.communication.writing.WrittenLetter;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.LogCheckIn.Decision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PartnershipsTest
class PartnershipLettersTests {

	@Autowired
	private LetterReading letters;

	@Autowired
	private RegularCommunication communication;

	@Autowired
	private Road road;

	private Reference reference;

	private Long checkIn;

	@BeforeEach
	void checkInComes() {
		this.reference = this.road.anActivePartnership();
		this.checkIn = this.communication.planCheckIn(this.reference);
	}

	@Test
	void introductionSaysWhoDoesWhat() {
		WrittenLetter letter = read("introduction");
		assertThat(letter.subject()).isEqualTo("Your contact for “Digital skills”");
		assertThat(letter.plainText()).contains("Dear Dana Wells,",
				"- Riverside Tech: Host\n- Workforce Services: Funder, Trainer", "Maria Lopez");
	}

	@Test
	void invitationNamesTheDay() {
		assertThat(read("checkInInvitation").plainText()).contains("Thursday, April 1, 2027");
	}

	@Test
	void summaryTellsWhatWasSaidAndWhatIsNext() {
		log(new LogCheckIn(Decision.HELD, TestClock.TODAY, "Full courses.\n\nMore wanted.", "A second course", null,
				null));
		assertThat(read("checkInSummary").subject()).isEqualTo("What we talked about on Monday, March 1, 2027");
		assertThat(read("checkInSummary").plainText()).contains("Full courses.\n\nMore wanted.",
				"What each side does next:\n\nA second course", "We plan to speak again on Monday, May 3, 2027");
	}

	@Test
	void summaryLeavesOutWhatWasNotAgreed() {
		log(new LogCheckIn(Decision.HELD, TestClock.TODAY, "All is well", null, null, null));
		assertThat(read("checkInSummary").plainText()).doesNotContain("does next");
	}

	@Test
	void managersLearnWhatWasMissedAndWhy() {
		log(new LogCheckIn(Decision.MISSED, null, null, null, "Nobody came", null));
		assertThat(read("checkInMissed").plainText()).contains("Riverside Tech and Workforce Services",
				"Thursday, April 1, 2027", "Reason: Nobody came");
	}

	private void log(LogCheckIn form) {
		this.communication.logCheckIn(this.reference, this.checkIn, form, new StaffId("maria"));
	}

	private WrittenLetter read(String letter) {
		return this.letters.read("partnerships/letters/" + letter, this.reference, Map.of("checkInId", this.checkIn));
	}

}
