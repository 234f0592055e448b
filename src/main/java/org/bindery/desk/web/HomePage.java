package org.bindery.desk.web;

import org.bindery.desk.Overdue;
import org.bindery.desk.list.PartnershipList;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where all partnerships stand, and what should be done by now. */
@Controller
class HomePage {

	private static final int OVERDUE_SHOWN = 10;

	private final PartnershipList list;

	private final Overdue overdue;

	HomePage(PartnershipList list, Overdue overdue) {
		this.list = list;
		this.overdue = overdue;
	}

	@GetMapping("/")
	String show(@RequestParam(defaultValue = "0") int page, Authentication person, Model model) {
		model.addAttribute("stages", this.list.stages());
		model.addAttribute("overdue", this.overdue.page(person.getName(), PageNumber.of(page, OVERDUE_SHOWN)));
		return "desk/home";
	}

}
