package org.bindery.people.web;

import java.util.Optional;

import jakarta.validation.Valid;
import org.bindery.addresses.Phones;
import org.bindery.engine.accounts.Account;
import org.bindery.engine.accounts.Accounts;
import org.bindery.people.Colleague;
import org.bindery.people.Role;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member of staff's own details; letters to partners give the phone number. */
@Controller
@RequestMapping("/me")
class MyDetailsPage {

	private static final String VIEW = "people/me";

	private final Accounts accounts;

	private final Phones phones;

	MyDetailsPage(Accounts accounts, Phones phones) {
		this.accounts = accounts;
		this.phones = phones;
	}

	@GetMapping
	String show(Colleague person, Model model) {
		model.addAttribute("details", new MyDetails(me(person, model).phone()));
		return VIEW;
	}

	@PostMapping
	String save(Colleague person, @Valid @ModelAttribute("details") MyDetails details, BindingResult errors,
			Model model, RedirectAttributes next) {
		me(person, model);
		if (errors.hasErrors()) {
			return VIEW;
		}
		// no browser leaves the field out
		String phone = Optional.ofNullable(details.phone())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
		this.accounts.setPhone(person.id(), phone.isBlank() ? "" : this.phones.read(phone));
		next.addFlashAttribute("saved", true);
		return "redirect:/me";
	}

	private Account me(Colleague person, Model model) {
		Account me = this.accounts.find(person.id())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("me", me);
		model.addAttribute("roles", Role.among(this.accounts.groupsOf(me.id())));
		return me;
	}

}
