package org.bindery;

import java.util.List;
import java.util.Map;

import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.RaisedConflict;
import org.bindery.conflicts.Severity;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Stage;
import org.bindery.story.Answers;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Every road through a conflict, and through what it leads to. */
abstract class RoadsThroughConflicts extends RoadsToAnAgreement {

	@Autowired
	private ConflictDesk conflicts;

	@Test
	void revisesTheAgreementOnceForTwoConflicts() {
		anExistingPartnershipIsRecorded();
		conflictIsRaised();
		conflictEndsWith(Answers.conflictSettled("REVISE"));
		isAt(Stage.ACTIVE);
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("planCommunication");
		conflictIsRaised();
		conflictEndsWith(Answers.conflictSettled("REVISE"));
		communicationIsPlanned();
		does("contact", "reviewAgreement", Answers.decision("READY"));
		does("contact", "recordSignatures", Answers.signedOn(this.story.today()));
		assertThat(this.story.waitingSteps(this.reference)).isEmpty();
		conflictIsRaised();
		conflictEndsWith(Answers.conflictSettled("RESOLVED"));
		isAt(Stage.ACTIVE);
	}

	@Test
	void revisesTheAgreementAgainForWhatIsWishedForAfterTheSignature() {
		anExistingPartnershipIsRecorded();
		conflictIsRaised();
		conflictEndsWith(Answers.conflictSettled("REVISE"));
		communicationIsPlanned();
		does("contact", "reviewAgreement", Answers.decision("READY"));
		conflictIsRaised();
		does("contact", "hearParties", Answers.partiesHeard());
		does("contact", "talkDirectly", Answers.conflictSettled("REVISE"));
		this.story.doesWithout("sendSignedCopy", "contact", this.reference, "recordSignatures",
				Answers.signedOn(this.story.today()));
		this.story.doesWithout("sendSignedCopy", "contact", this.reference, "recordLesson", Answers.conflictLesson());
		this.story.runJobs(this.reference);
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("planCommunication");
	}

	@Test
	void endsByAConflictWhateverElseIsRunning() {
		anExistingPartnershipIsRecorded();
		checkInComesNear();
		conflictIsRaised();
		conflictIsRaised();
		this.holds.hold(this.reference, "Until we have spoken", this.story.today().plusDays(30),
				new StaffId("contact"));
		does("contact", "hearParties", Answers.partiesHeard());
		this.story.fires(this.reference, "talkOverdue");
		this.story.fires(this.reference, "mediationOverdue");
		does("manager", "decideAsLeadership", Answers.conflictDecided("END"));
		does("manager", "recordLesson", Answers.conflictLesson());
		isAt(Stage.CLOSING);
		closesWell();
	}

	@Test
	void climbsTheLadderWhereNothingIsSettled() {
		anExistingPartnershipIsRecorded();
		conflictIsRaised();
		does("contact", "hearParties", Answers.partiesHeard());
		does("contact", "talkDirectly", Answers.conflictSettled("CLIMB"));
		does("manager", "mediate", Answers.conflictSettled("CLIMB"));
		does("manager", "decideAsLeadership", Answers.conflictDecided("RESOLVED"));
		does("manager", "recordLesson", Answers.conflictLesson());
		assertThat(this.story.waitingSteps(this.reference)).isEmpty();
	}

	@Test
	void beginsHigherOnTheLadderWhereAConflictIsBad() {
		anExistingPartnershipIsRecorded();
		conflictIsRaised(ConflictCause.ROLES, Severity.HIGH);
		this.story.fires(this.reference, "hearingOverdue");
		does("manager", "mediate", Answers.conflictSettled("RESOLVED"));
		does("manager", "recordLesson", Answers.conflictLesson());
		conflictIsRaised(ConflictCause.RESOURCES, Severity.HIGH);
		does("contact", "hearParties", Answers.partiesHeard());
		does("manager", "decideAsLeadership", Answers.conflictDecided("RESOLVED"));
		does("manager", "recordLesson", Answers.conflictLesson());
		assertThat(this.story.waitingSteps(this.reference)).isEmpty();
	}

	private void conflictIsRaised() {
		conflictIsRaised(ConflictCause.ROLES, Severity.LOW);
	}

	private void conflictIsRaised(ConflictCause cause, Severity severity) {
		this.conflicts.raise(this.reference, new RaisedConflict(cause, severity, "They cancelled twice", List.of(), ""),
				new StaffId("contact2"));
		this.story.runJobs(this.reference);
	}

	private void conflictEndsWith(Map<String, Object> settled) {
		does("contact", "hearParties", Answers.partiesHeard());
		does("contact", "talkDirectly", settled);
		does("contact", "recordLesson", Answers.conflictLesson());
	}

}
