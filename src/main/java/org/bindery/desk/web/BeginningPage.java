package org.bindery.desk.web;

import java.util.Optional;

import jakarta.validation.Valid;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partners.PartnerKind;
import org.bindery.people.Attempts;
import org.bindery.people.Colleague;
import org.bindery.people.SentForms;

import org.springframework.security.access.annotation.Secured;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A page on which a partnership begins. Each form has an address of its own, so that the
 * way back does not lead to a second partnership but to the one that the form began.
 *
 * @param <F> what people fill in
 */
@Secured({ "ROLE_CONTACT", "ROLE_MANAGER", "ROLE_ADMINISTRATOR" })
abstract class BeginningPage<F extends BeginningForm> {

	/** Says that the form was sent before. */
	private static final String AGAIN = "AGAIN";

	private final String address;

	private final String view;

	private final String done;

	private final Attempts attempts;

	private final SentForms sentForms;

	BeginningPage(String address, String view, String done, Attempts attempts, SentForms sentForms) {
		this.address = address;
		this.view = view;
		this.done = done;
		this.attempts = attempts;
		this.sentForms = sentForms;
	}

	/** The form as people find it. */
	abstract F blank(String key, StaffId person);

	/** Puts beside the form what people choose from. */
	abstract void offer(Model model);

	/**
	 * Begins the partnership.
	 * @param person the id of who writes it down
	 * @return its reference
	 */
	abstract Reference begin(F form, StaffId person);

	@GetMapping(params = "!key")
	String open(RedirectAttributes next) {
		next.addAttribute("key", SentForms.key(""));
		return "redirect:" + this.address;
	}

	@GetMapping
	String ask(@RequestParam String key, Colleague person, Model model, RedirectAttributes next) {
		return this.sentForms.outcome(this.address, key, person.id())
			.map((reference) -> show(reference, AGAIN, next))
			.orElseGet(() -> {
				model.addAttribute("form", blank(key, person.id()));
				return page(model);
			});
	}

	@PostMapping
	String begin(@Valid @ModelAttribute("form") F form, BindingResult errors, Colleague person, Model model,
			RedirectAttributes next) {
		Optional<String> begun = this.sentForms.outcome(this.address, form.key(), person.id());
		if (begun.isPresent()) {
			return show(begun.get(), AGAIN, next);
		}
		form.gap().ifPresent((gap) -> this.attempts.refuse(gap, errors));
		return this.attempts
			.at(() -> this.sentForms.once(this.address, form.key(), person.id(), () -> begin(form, person.id()).text()),
					errors)
			.map((reference) -> show(reference, this.done, next))
			.orElseGet(() -> page(model));
	}

	private static String show(String begun, String done, RedirectAttributes next) {
		next.addFlashAttribute("done", done).addAttribute("reference", begun);
		return "redirect:/partnerships/{reference}";
	}

	private String page(Model model) {
		model.addAttribute("kinds", PartnerKind.values());
		offer(model);
		return this.view;
	}

}
