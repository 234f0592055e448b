package org.bindery.partnerships;

import java.util.Set;

import org.bindery.engine.Deadlines;
import org.bindery.engine.Decisions;
import org.bindery.identity.Reference;

import org.springframework.stereotype.Component;

/** Revises agreements while the partnership goes on. */
@Component
public class Revisions {

	private static final Set<String> PLANNED = Set.of("nextCheckIn", "reviewDate", "termEnds");

	private final Partnerships partnerships;

	private final Decisions decisions;

	private final Deadlines deadlines;

	Revisions(Partnerships partnerships, Decisions decisions, Deadlines deadlines) {
		this.partnerships = partnerships;
		this.decisions = decisions;
		this.deadlines = deadlines;
	}

	/** How much of an agreement it takes: at least one page. */
	String steps(Reference reference) {
		Terms terms = this.partnerships.byReference(reference).terms();
		AgreementSteps steps = this.decisions
			.decide(new RequiredSteps(terms.depth().orElseThrow(), terms.money(), terms.minors()),
					RequiredSteps.Answer.class)
			.requiredSteps();
		return ((steps == AgreementSteps.FULL) ? AgreementSteps.FULL : AgreementSteps.ONE_PAGE).name();
	}

	/** What the process waits for follows a revision from its signature on. */
	public void putIntoForce(Reference reference) {
		if (this.partnerships.byReference(reference).isRevising()) {
			this.partnerships.flush();
			this.deadlines.recalculate(reference, PLANNED);
		}
	}

}
