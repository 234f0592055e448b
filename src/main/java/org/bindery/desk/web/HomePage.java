package org.bindery.desk.web;

import org.bindery.engine.upgrades.Upgrades;
import org.bindery.partnerships.questions.GoneQuiet;
import org.bindery.partnerships.questions.PartnershipList;
import org.bindery.people.Colleague;
import org.bindery.people.Role;
import org.bindery.work.DueWhen;
import org.bindery.work.Whose;
import org.bindery.work.Work;
import org.bindery.work.WorkFilter;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the reader has to do today, and where all partnerships stand. */
@Controller
class HomePage {

	private static final int MINE_SHOWN = 5;

	private static final int OFFERED_SHOWN = 3;

	private static final int QUIET_SHOWN = 5;

	private final PartnershipList list;

	private final GoneQuiet quiet;

	private final Work work;

	private final Upgrades upgrades;

	HomePage(PartnershipList list, GoneQuiet quiet, Work work, Upgrades upgrades) {
		this.list = list;
		this.quiet = quiet;
		this.work = work;
		this.upgrades = upgrades;
	}

	@GetMapping("/")
	String show(Colleague person, Model model) {
		model.addAttribute("stages", this.list.stages());
		model.addAttribute("quiet", this.quiet.longest(QUIET_SHOWN));
		model.addAttribute("counts", this.work.counts(person));
		model.addAttribute("mine", this.work.mine(person, MINE_SHOWN));
		model.addAttribute("offered", this.work.offered(person, OFFERED_SHOWN));
		if (person.is(Role.MANAGER, Role.ADMINISTRATOR)) {
			model.addAttribute("late", this.work.count(WorkFilter.of(Whose.EVERYBODY).due(DueWhen.LATE), person));
		}
		if (person.is(Role.ANALYST, Role.ADMINISTRATOR)) {
			model.addAttribute("filesWait", this.upgrades.anyWaits());
		}
		return "desk/home";
	}

}
