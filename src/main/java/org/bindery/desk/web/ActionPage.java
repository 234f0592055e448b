package org.bindery.desk.web;

import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.bindery.desk.Hindrance;
import org.bindery.desk.Possibilities;
import org.bindery.desk.Possibility;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.actions.PartnershipAction;
import org.bindery.people.Attempts;
import org.bindery.people.Colleague;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A page that asks for something to be done with a partnership, does it, or shows what is
 * wrong: the template of its name within {@code desk/action}.
 *
 * @param <F> what people fill in
 */
abstract class ActionPage<F> {

	private final PartnershipAction action;

	private final String view;

	private final Possibilities possibilities;

	private final Attempts attempts;

	ActionPage(PartnershipAction action, String view, Possibilities possibilities, Attempts attempts) {
		this.action = action;
		this.view = view;
		this.possibilities = possibilities;
		this.attempts = attempts;
	}

	/** The form as people find it. */
	abstract F blank(Possibility asked);

	/** Puts beside the form what people choose from. */
	void offer(Possibility asked, Model model) {
	}

	/** In their own words: what people want back where it cannot be done any more. */
	Stream<String> written(F form) {
		return Stream.empty();
	}

	/** Tells more about why it cannot be done now. */
	void explain(Possibility asked, Model model) {
	}

	/**
	 * Does it.
	 * @param person the id of who asks for it
	 * @return the reference of the partnership that the person sees next
	 */
	abstract Reference act(Reference reference, F form, StaffId person);

	@GetMapping
	String ask(@PathVariable Reference reference, Colleague person, Model model, HttpServletResponse response) {
		return page(possibility(reference, person), model, response);
	}

	@PostMapping
	String act(@PathVariable Reference reference, @Valid @ModelAttribute("form") F form, BindingResult errors,
			Colleague person, Model model, HttpServletResponse response, RedirectAttributes next) {
		Optional<Possibility> asked = possibility(reference, person);
		return asked.filter(Possibility::open)
			.flatMap((possibility) -> this.attempts.at(() -> act(reference, form, person.id()), errors))
			.map((shown) -> {
				next.addFlashAttribute("done", this.action).addAttribute("shown", shown);
				return "redirect:/partnerships/{shown}";
			})
			.orElseGet(() -> {
				model.addAttribute("written",
						Stream.ofNullable(form)
							.flatMap(this::written)
							.filter((text) -> text != null && !text.isBlank())
							.toList());
				return page(asked, model, response);
			});
	}

	private Optional<Possibility> possibility(Reference reference, Colleague person) {
		return this.possibilities.of(this.action, reference, person);
	}

	private String page(Optional<Possibility> asked, Model model, HttpServletResponse response) {
		return asked.map((possibility) -> page(possibility, model, response))
			.orElseGet(() -> UnknownPartnership.page(response));
	}

	private String page(Possibility asked, Model model, HttpServletResponse response) {
		model.addAttribute("asked", asked);
		asked.hindrance().map(ActionPage::status).map(HttpStatus::value).ifPresent(response::setStatus);
		if (asked.open()) {
			if (!model.containsAttribute("form")) {
				model.addAttribute("form", blank(asked));
			}
			model.addAttribute("address", ActionButton.of(this.action).address());
			offer(asked, model);
		}
		else {
			explain(asked, model);
		}
		return "desk/action/" + this.view;
	}

	private static HttpStatus status(Hindrance hindrance) {
		return (hindrance == Hindrance.NOT_THEIRS) ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT;
	}

}
