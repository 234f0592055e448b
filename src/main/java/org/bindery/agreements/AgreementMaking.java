package org.bindery.agreements;

import java.time.LocalDate;
import java.util.Optional;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.ProcessClass;
import org.bindery.engine.forms.Form;
import org.bindery.identity.Address;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.partnerships.Revisions;
import org.bindery.partnerships.history.HistoryKeeper;
import org.bindery.partnerships.words.Amounts;
import org.bindery.partnerships.words.FormHeading;

/** Makes the agreement, or finds that there is none. */
@ProcessClass
public class AgreementMaking {

	private final Agreements agreements;

	private final Partnerships partnerships;

	private final Revisions revisions;

	private final SuggestedPlan suggestedPlan;

	private final Replaced replaced;

	private final WantedChanges wanted;

	private final FormHeading heading;

	private final Amounts amounts;

	private final HistoryKeeper history;

	private final WorkingCalendar calendar;

	AgreementMaking(Agreements agreements, Partnerships partnerships, Revisions revisions, SuggestedPlan suggestedPlan,
			Replaced replaced, WantedChanges wanted, FormHeading heading, Amounts amounts, HistoryKeeper history,
			WorkingCalendar calendar) {
		this.agreements = agreements;
		this.partnerships = partnerships;
		this.revisions = revisions;
		this.suggestedPlan = suggestedPlan;
		this.replaced = replaced;
		this.wanted = wanted;
		this.heading = heading;
		this.amounts = amounts;
		this.history = history;
		this.calendar = calendar;
	}

	public Form<DraftVision> draftVision(Reference reference, StaffId person) {
		Agreement draft = this.agreements.draft(reference);
		return draftForm(draft, DraftVision.of(draft.vision()), person);
	}

	public void draftVision(Reference reference, DraftVision form) {
		Agreement draft = this.agreements.draft(reference);
		draft.share(form.value());
		this.agreements.save(draft);
	}

	public Form<PlanContributions> planContributions(Reference reference, StaffId person) {
		Agreement draft = this.agreements.draft(reference);
		return draftForm(draft, PlanContributions.of(draft, partnership(reference).terms().money()), person);
	}

	public void planContributions(Reference reference, PlanContributions form) {
		Agreement draft = this.agreements.draft(reference);
		draft.contribute(form.fromLibrary(), form.fromPartners(), form.details());
		this.agreements.save(draft);
	}

	public Form<AgreeOnConflicts> agreeOnConflicts(Reference reference, StaffId person) {
		Agreement draft = this.agreements.draft(reference);
		return draftForm(draft, AgreeOnConflicts.of(draft.conflictHandling()), person);
	}

	public void agreeOnConflicts(Reference reference, AgreeOnConflicts form) {
		Agreement draft = this.agreements.draft(reference);
		draft.handleConflicts(form.value());
		this.agreements.save(draft);
	}

	public Form<PlanCommunication> planCommunication(Reference reference, StaffId person) {
		Agreement draft = this.agreements.draft(reference);
		return draftForm(draft,
				this.suggestedPlan.of(draft, this.agreements.inForce(reference), partnership(reference).terms()),
				person);
	}

	/**
	 * Plans communication.
	 * @param requiredSteps {@code ONE_PAGE}, or else a full agreement
	 */
	public void planCommunication(Reference reference, String requiredSteps, PlanCommunication form) {
		Agreement draft = this.agreements.draft(reference);
		LocalDate agreed = this.suggestedPlan.agreed(form.firstCheckIn(), draft, partnership(reference).terms());
		draft.communicate(form.value(agreed, this.calendar));
		if ("ONE_PAGE".equals(requiredSteps)) {
			draft.shorten();
		}
		this.agreements.save(draft);
	}

	public Form<ReviewAgreement> reviewAgreement(Reference reference) {
		return readingForm(reference, Form.blank(ReviewAgreement.class));
	}

	public ReviewAgreement.Decision reviewAgreement(Reference reference, ReviewAgreement form, StaffId person) {
		form.refuseGaps();
		Agreement agreement = this.agreements.latest(reference);
		switch (form.decision()) {
			case READY -> agreement.ready();
			case REWORK -> agreement.rework(form.note());
			case NOT_AGREED -> agreement.notAgreed();
		}
		note(reference, person, "reviewAgreement", "What the review said", form.note());
		return form.decision();
	}

	public Form<ApproveAgreement> approveAgreement(Reference reference) {
		return readingForm(reference, Form.blank(ApproveAgreement.class));
	}

	public ApproveAgreement.Decision approveAgreement(Reference reference, ApproveAgreement form, StaffId person) {
		form.refuseGaps();
		if (form.decision() == ApproveAgreement.Decision.REWORK) {
			this.agreements.latest(reference).rework(form.note());
		}
		note(reference, person, "approveAgreement", "What the approval said", form.note());
		return form.decision();
	}

	public String partners(Reference reference) {
		return Address.together(partnership(reference).recipients());
	}

	public Form<RecordSignatures> recordSignatures(Reference reference) {
		return readingForm(reference, Form.blank(RecordSignatures.class));
	}

	public RecordSignatures.Decision recordSignatures(Reference reference, RecordSignatures form, StaffId person) {
		form.refuseGaps();
		Agreement agreement = this.agreements.latest(reference);
		switch (form.decision()) {
			case SIGNED -> {
				this.agreements.inForce(reference).ifPresent(Agreement::replaced);
				agreement.sign(form.signedOn(), form.signatories());
				agreement.communicationPlan().orElseThrow().governs(partnership(reference), this.calendar);
				agreement.contributionDetails().ifPresent((details) -> details.governs(partnership(reference)));
				this.revisions.putIntoForce(reference);
			}
			case NOT_SIGNED -> agreement.notAgreed();
		}
		note(reference, person, "recordSignatures", "About the signatures", form.note());
		return form.decision();
	}

	private <R extends Record> Form<R> draftForm(Agreement draft, R record, StaffId person) {
		return form(draft, record).with("wanted", this.wanted.by(partnership(draft.reference()), draft, person))
			.with("reworkNote", draft.reworkNote().orElse(""));
	}

	private <R extends Record> Form<R> readingForm(Reference reference, R record) {
		Agreement agreement = this.agreements.latest(reference);
		return form(agreement, record).with("agreement", AgreementText.markdownOf(agreement, this.amounts));
	}

	private <R extends Record> Form<R> form(Agreement agreement, R record) {
		return this.heading.over(agreement.reference(), record).with("replaces", this.replaced.inWords(agreement));
	}

	private void note(Reference reference, StaffId person, String step, String label, String note) {
		Optional.ofNullable(note).ifPresent((text) -> this.history.note(reference, person, step, label, text));
	}

	private Partnership partnership(Reference reference) {
		return this.partnerships.byReference(reference);
	}

	/** Whether there is an agreement. */
	public enum Outcome {

		AGREED, NOT_AGREED

	}

}
