package org.bindery.selection;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.ProcessClass;
import org.bindery.engine.Refusal;
import org.bindery.engine.forms.Form;
import org.bindery.identity.Address;
import org.bindery.identity.Reference;

/** Finds partners for a need: whom to engage with, in which roles, and how deep. */
@ProcessClass
public class PartnerSelection {

	/** How a selection ends. */
	public enum Outcome {

		CHOSEN, NONE_SUITABLE

	}

	private final SelectionRounds rounds;

	private final Assessments assessments;

	private final Shortlisting shortlisting;

	private final AssessmentSheets assessmentSheets;

	private final Ranking ranking;

	private final ChoiceSheets choiceSheets;

	private final WorkingCalendar calendar;

	PartnerSelection(SelectionRounds rounds, Assessments assessments, Shortlisting shortlisting,
			AssessmentSheets assessmentSheets, Ranking ranking, ChoiceSheets choiceSheets, WorkingCalendar calendar) {
		this.rounds = rounds;
		this.assessments = assessments;
		this.shortlisting = shortlisting;
		this.assessmentSheets = assessmentSheets;
		this.ranking = ranking;
		this.choiceSheets = choiceSheets;
		this.calendar = calendar;
	}

	public Form<ShortlistCandidates> shortlistCandidates(Reference reference) {
		return this.shortlisting.sheet(reference);
	}

	public void shortlistCandidates(Reference reference, ShortlistCandidates form) {
		this.shortlisting.make(reference, form);
	}

	public List<Long> openAssessments(Reference reference) {
		return this.assessments.open(reference).stream().map(Assessment::id).toList();
	}

	public String assessor(Long assessmentId) {
		return assessment(assessmentId).assessor().text();
	}

	public Form<AssessCandidate> assessCandidate(Long assessmentId) {
		return this.assessmentSheets.of(assessment(assessmentId));
	}

	public void assessCandidate(Long assessmentId, AssessCandidate form) {
		assessment(assessmentId).give(form.scores(), form.evidence(), form.potentialRole(),
				Optional.ofNullable(form.offer()), this.calendar.now());
	}

	public void rankCandidates(Reference reference) {
		this.ranking.rank(this.rounds.current(reference).candidates());
	}

	public Form<ChoosePartners> choosePartners(Reference reference) {
		return this.choiceSheets.choosing(this.rounds.current(reference));
	}

	public Suitability choosePartners(Reference reference, ChoosePartners form) {
		form.check();
		Selection selection = this.rounds.current(reference);
		if (form.decision() == Suitability.CHOSEN) {
			selection.choose(named("partners", form.partners(), selection.candidates()), EnumSet.copyOf(form.roles()),
					form.terms());
		}
		else {
			selection.chooseNobody(form.reason());
		}
		return form.decision();
	}

	public String invited(Reference reference) {
		return addresses(this.rounds.current(reference).invited());
	}

	public Form<RecordAnswers> recordAnswers(Reference reference) {
		return this.choiceSheets.answering(this.rounds.current(reference));
	}

	public Answer recordAnswers(Reference reference, RecordAnswers form) {
		form.check();
		Selection selection = this.rounds.current(reference);
		selection.answer(named("accepted", form.accepted(), selection.invited()), Optional.ofNullable(form.notes()));
		return form.answer();
	}

	public String notChosen(Reference reference) {
		return addresses(this.rounds.current(reference).notInvited());
	}

	private Assessment assessment(Long id) {
		return this.assessments.findById(id)
			.orElseThrow(() -> new IllegalStateException("No assessment is known by the number " + id));
	}

	private static List<Candidate> named(String field, List<String> options, List<Candidate> offered) {
		return options.stream()
			.map((option) -> offered.stream()
				.filter((candidate) -> candidate.option().equals(option))
				.findFirst()
				.orElseThrow(() -> Refusal.unknownOption(field, option)))
			.toList();
	}

	private static String addresses(List<Candidate> candidates) {
		return Address
			.together(candidates.stream().map((candidate) -> new Address.Partner(candidate.partnerId())).toList());
	}

}
