package org.bindery.partnerships;

import java.util.List;
import java.util.Set;

import org.bindery.engine.Processes;
import org.bindery.engine.Refusal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.needs.Needs;
import org.bindery.partnerships.actions.PartnershipAction;
import org.bindery.partnerships.actions.PartnershipActions;
import org.bindery.partnerships.actions.RequiredText;
import org.bindery.partnerships.history.HistoryKeeper;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives some of the partners an agreement of their own: a further partnership for the
 * same need.
 */
@Component
public class Branches {

	private static final Set<Stage> STAGES = Set.of(Stage.AGREEING, Stage.ACTIVE);

	private final PartnershipActions actions;

	private final Partnerships partnerships;

	private final NewPartnerships newPartnerships;

	private final Needs needs;

	private final HistoryKeeper history;

	private final Processes processes;

	Branches(PartnershipActions actions, Partnerships partnerships, NewPartnerships newPartnerships, Needs needs,
			HistoryKeeper history, Processes processes) {
		this.actions = actions;
		this.partnerships = partnerships;
		this.newPartnerships = newPartnerships;
		this.needs = needs;
		this.history = history;
		this.processes = processes;
	}

	/** Whether there are partners to part, at a stage where agreements are made. */
	public static boolean isPossible(Partnership partnership) {
		return STAGES.contains(partnership.standing().besidesHold()) && partnership.ending().on().isEmpty()
				&& partnership.partners().size() > 1;
	}

	/**
	 * Begins the further partnership.
	 * @param person the id of the member of staff who asks
	 * @return its reference
	 * @throws Refusal of {@code title} or {@code partners}, or of the whole where there
	 * is nothing to part
	 */
	@Transactional
	public Reference branch(Reference reference, Branch form, StaffId person) {
		PartnershipActions.Taken branched = this.actions.take(PartnershipAction.BRANCH, reference, person,
				"partnerships.refusal.cannotBranch");
		Partnership partnership = branched.partnership();
		RequiredText.check("title", form.title(), Recordings.LONGEST_TITLE, "partnerships.refusal.missing");
		List<Long> leaving = form.partners().stream().distinct().toList();
		Set<Long> partners = partnership.partners().keySet();
		leaving.stream().filter((id) -> !partners.contains(id)).findFirst().ifPresent((id) -> {
			throw Refusal.unknownOption("partners", String.valueOf(id));
		});
		if (leaving.isEmpty() || leaving.size() == partners.size()) {
			throw new Refusal("partners", "partnerships.refusal.someButNotAll");
		}
		Reference further = this.newPartnerships.nextReference();
		this.partnerships.save(partnership.branch(further, form.title().strip(), leaving, person));
		this.needs.findById(partnership.origin().needId()).orElseThrow().branchTo(further);
		branched.note("partnershipBranched", "Partners left for a separate agreement", further.text());
		this.history.note(further, person, "partnershipBranched", "Branched off", reference.text());
		this.processes.begin("PartnershipBranched", further);
		return further;
	}

}
