package org.bindery.desk.web;

import org.bindery.desk.LostMessages;
import org.bindery.people.Colleague;
import org.bindery.people.Role;

import org.springframework.security.access.annotation.Secured;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The messages for which nobody waited. */
@Controller
class UndeliveredPage {

	private static final int SHOWN = 20;

	private final LostMessages messages;

	UndeliveredPage(LostMessages messages) {
		this.messages = messages;
	}

	@Secured({ "ROLE_MANAGER", "ROLE_ADMINISTRATOR" })
	@GetMapping("/undelivered")
	String show(@RequestParam(defaultValue = "0") int page, Colleague person, Model model) {
		model.addAttribute("found", this.messages.page(PageNumber.of(page, SHOWN), person.is(Role.ADMINISTRATOR)));
		return "desk/undelivered";
	}

}
