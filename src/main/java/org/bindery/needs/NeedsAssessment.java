package org.bindery.needs;

import java.util.Optional;
import java.util.stream.Collectors;

import org.bindery.engine.ProcessClass;
import org.bindery.engine.accounts.Accounts;
import org.bindery.engine.forms.Form;
import org.bindery.engine.forms.Words;
import org.bindery.identity.Address;
import org.bindery.identity.Reference;

/** Finds out what partners are needed for, what it serves, and whether to pursue it. */
@ProcessClass
public class NeedsAssessment {

	/** How an assessment ends. */
	public enum Outcome {

		PURSUE, DEFER, DECLINE

	}

	private final Needs needs;

	private final GoalLinks goalLinks;

	private final Mission mission;

	private final Proposers proposers;

	private final Accounts accounts;

	NeedsAssessment(Needs needs, GoalLinks goalLinks, Mission mission, Proposers proposers, Accounts accounts) {
		this.needs = needs;
		this.goalLinks = goalLinks;
		this.mission = mission;
		this.proposers = proposers;
		this.accounts = accounts;
	}

	public Form<DescribeNeed> describeNeed(Reference reference) {
		Need need = need(reference);
		return Form.of(DescribeNeed.of(need))
			.with("proposedBy", this.proposers.proposerInWords(reference))
			.with("managersNote", need.openNote().orElse(""));
	}

	public void describeNeed(Reference reference, DescribeNeed form) {
		need(reference).describe(form);
	}

	public Form<LinkNeed> linkNeed(Reference reference) {
		Need need = need(reference);
		return Form
			.of(new LinkNeed(need.goals().stream().map((goal) -> String.valueOf(goal.id())).sorted().toList(), null,
					GoalSource.LIBRARY_PLAN, null, null, need.contribution().orElse(null)))
			.with("goalsOptions", this.goalLinks.choices())
			.with("needTitle", need.title())
			.with("needPurpose", need.purpose())
			.with("mission", this.mission.mission())
			.with("vision", this.mission.vision());
	}

	public void linkNeed(Reference reference, LinkNeed form) {
		need(reference).link(this.goalLinks.named(form), form.contribution());
	}

	public int linkedGoals(Reference reference) {
		return need(reference).goals().size();
	}

	public int linkedCityGoals(Reference reference) {
		return need(reference).cityGoals();
	}

	public boolean reachesUnderserved(Reference reference) {
		return need(reference).seeks(Benefit.REACHING_UNDERSERVED);
	}

	public boolean urgent(Reference reference) {
		return need(reference).urgent();
	}

	public void recordPriority(Reference reference, Priority priority) {
		need(reference).rate(priority);
	}

	public Form<ReviewNeed> reviewNeed(Reference reference) {
		Need need = need(reference);
		return Form.of(Form.blank(ReviewNeed.class))
			.with("needTitle", need.title())
			.with("needPurpose", need.purpose())
			.with("needAudience", need.audience().orElse(""))
			.with("needServiceArea", need.serviceArea().orElse(""))
			.with("needCapacityGaps", need.capacityGaps().orElse(""))
			.with("needBenefits", need.benefits().stream().sorted().map(Words::of).collect(Collectors.joining("; ")))
			.with("needUrgent", need.urgent())
			.with("needPriority", need.priority().map(Words::of).orElse(""))
			.with("needContribution", need.contribution().orElse(""))
			.with("linkedGoals", GoalRow.of(need));
	}

	public NeedDecision reviewNeed(Reference reference, ReviewNeed form) {
		form.checkReasons();
		form.checkDate();
		need(reference).decide(form.decision(), Optional.ofNullable(form.note()),
				Optional.ofNullable(form.deferUntil()));
		return form.decision();
	}

	/** As a letter's recipient: nobody where they do not work here any more. */
	public String raiser(Reference reference) {
		return this.accounts.find(need(reference).raisedBy())
			.map((raiser) -> new Address.Staff(raiser.id()).text())
			.orElse("");
	}

	private Need need(Reference reference) {
		return this.needs.findByReference(reference)
			.orElseThrow(() -> new IllegalStateException("No need is known for " + reference));
	}

}
