package org.bindery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.bindery.agreements.Agreement;
import org.bindery.agreements.AgreementStatus;
import org.bindery.agreements.Agreements;
import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.RaisedConflict;
import org.bindery.conflicts.Severity;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Partnerships;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;

/** Storytime runs, and its agreement is revised. */
@BinderyTest
abstract class RevisedStorytime {

	@Autowired
	Story story;

	@Autowired
	Storytime storytime;

	@Autowired
	ConflictDesk conflicts;

	@Autowired
	Agreements agreements;

	@Autowired
	Partnerships partnerships;

	Reference reference;

	@BeforeEach
	void storytimeRuns() {
		this.reference = this.storytime.runs();
	}

	@AfterEach
	void comesBackToThePresent() {
		this.story.backToThePresent();
	}

	void whileNoMailGoesOut(String step, Map<String, Object> form) {
		this.story.doesWithout("sendSignedCopy", "contact", this.reference, step, form);
	}

	void revisionIsWanted() {
		conflictIsSettled();
		this.story.does("contact", this.reference, "recordLesson", Answers.conflictLesson());
	}

	void conflictIsSettled() {
		this.conflicts.raise(this.reference,
				new RaisedConflict(ConflictCause.ROLES, Severity.LOW, "They cancelled twice", List.of(), ""),
				new StaffId("manager"));
		this.story.runJobs(this.reference);
		this.story.does("contact", this.reference, "hearParties", Answers.partiesHeard());
		this.story.does("contact", this.reference, "talkDirectly", Answers.conflictSettled("REVISE"));
	}

	void communicationIsPlanned(LocalDate firstCheckIn) {
		this.story.does("contact", this.reference, "planCommunication", Answers.communicationPlan(firstCheckIn,
				this.story.today().plusMonths(4), this.story.today().plusMonths(5)));
	}

	void isReady(LocalDate firstCheckIn) {
		communicationIsPlanned(firstCheckIn);
		this.story.does("contact", this.reference, "reviewAgreement", Answers.decision("READY"));
	}

	void isSigned(LocalDate firstCheckIn) {
		isReady(firstCheckIn);
		this.story.does("contact", this.reference, "recordSignatures", Answers.signedOn(this.story.today()));
	}

	List<AgreementStatus> statuses() {
		return this.agreements.findByReferenceOrderByNumberDesc(this.reference)
			.stream()
			.map(Agreement::status)
			.toList();
	}

}
