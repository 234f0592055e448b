package org.bindery.conflicts.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.Raising;
import org.bindery.conflicts.Severity;
import org.bindery.identity.Reference;
import org.bindery.people.Attempts;
import org.bindery.people.Colleague;
import org.bindery.people.SentForms;
import org.bindery.people.Staff;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultMessageCodesResolver;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Raises a conflict in a partnership. Each form has an address of its own, so that the
 * way back leads to the conflict that the form raised and not to a second one.
 */
@Controller
@RequestMapping("/partnerships/{reference}/conflicts/new")
class RaisePage {

	private final ConflictDesk desk;

	private final Staff staff;

	private final Attempts attempts;

	private final SentForms sentForms;

	RaisePage(ConflictDesk desk, Staff staff, Attempts attempts, SentForms sentForms) {
		this.desk = desk;
		this.staff = staff;
		this.attempts = attempts;
		this.sentForms = sentForms;
	}

	@InitBinder
	void read(WebDataBinder binder) {
		DefaultMessageCodesResolver codes = new DefaultMessageCodesResolver();
		codes.setPrefix("conflicts.");
		binder.setMessageCodesResolver(codes);
	}

	@GetMapping(params = "!key")
	String open(RedirectAttributes next) {
		next.addAttribute("key", RaiseForm.blank("").key());
		return "redirect:/partnerships/{reference}/conflicts/new";
	}

	@GetMapping
	String ask(@PathVariable Reference reference, @RequestParam String key, Colleague person, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		return this.sentForms.outcome(reference.text(), key, person.id())
			.map((id) -> show(id, "raisedBefore", next))
			.orElseGet(() -> {
				model.addAttribute("raised", RaiseForm.blank(key));
				return page(reference, person, model, response);
			});
	}

	@PostMapping
	String raise(@PathVariable Reference reference, @Valid @ModelAttribute("raised") RaiseForm raised,
			BindingResult errors, Colleague person, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		Optional<String> before = this.sentForms.outcome(reference.text(), raised.key(), person.id());
		if (before.isPresent()) {
			return show(before.get(), "raisedBefore", next);
		}
		boolean open = this.desk.raising(reference, person).filter(Raising::possible).isPresent();
		Optional<String> id = open
				? this.attempts.at(
						() -> this.sentForms.once(reference.text(), raised.key(), person.id(),
								() -> String.valueOf(this.desk.raise(reference, raised.conflict(), person.id()))),
						errors)
				: Optional.empty();
		return id.map((conflict) -> show(conflict, "justRaised", next))
			.orElseGet(() -> page(reference, person, model, response));
	}

	private static String show(String conflict, String done, RedirectAttributes next) {
		next.addFlashAttribute(done, true).addAttribute("id", conflict);
		return "redirect:/partnerships/{reference}/conflicts/{id}";
	}

	private String page(Reference reference, Colleague person, Model model, HttpServletResponse response) {
		return this.desk.raising(reference, person).map((raising) -> {
			response.setStatus(status(raising).value());
			model.addAttribute("raising", raising);
			model.addAttribute("causes", ConflictCause.values());
			model.addAttribute("severities", Severity.values());
			model.addAttribute("others",
					this.staff.everybody()
						.stream()
						.filter((member) -> !member.value().equals(person.id().text()))
						.toList());
			return "conflicts/raise";
		}).orElseGet(() -> {
			response.setStatus(HttpServletResponse.SC_NOT_FOUND);
			return "conflicts/unknown";
		});
	}

	private static HttpStatus status(Raising raising) {
		if (raising.possible()) {
			return HttpStatus.OK;
		}
		return raising.applies() ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT;
	}

}
