package org.bindery.desk.web;

import java.util.List;
import java.util.stream.Stream;

import org.bindery.desk.Possibilities;
import org.bindery.desk.Possibility;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Branches;
import org.bindery.partnerships.actions.PartnershipAction;
import org.bindery.people.Attempts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Gives some of a partnership's partners an agreement of their own. */
@Controller
@RequestMapping("/partnerships/{reference}/branch")
class BranchPage extends ActionPage<BranchForm> {

	private final Branches branches;

	private final PartnerChoices partners;

	BranchPage(Possibilities possibilities, Attempts attempts, Branches branches, PartnerChoices partners) {
		super(PartnershipAction.BRANCH, "branch", possibilities, attempts);
		this.branches = branches;
		this.partners = partners;
	}

	@Override
	BranchForm blank(Possibility asked) {
		return new BranchForm("", List.of());
	}

	@Override
	void offer(Possibility asked, Model model) {
		model.addAttribute("partners", this.partners.among(asked.partners()));
	}

	@Override
	Stream<String> written(BranchForm form) {
		return Stream.of(form.title());
	}

	@Override
	Reference act(Reference reference, BranchForm form, StaffId person) {
		return this.branches.branch(reference, form.branch(), person);
	}

}
