package org.bindery.desk.file;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.communication.ConversationChannel;
import org.bindery.communication.Correspondence;
import org.bindery.desk.Possibilities;
import org.bindery.desk.Possibility;
import org.bindery.desk.diagram.DiagramParts;
import org.bindery.desk.web.ActionButton;
import org.bindery.desk.web.UnknownPartnership;
import org.bindery.identity.Reference;
import org.bindery.partnerships.actions.PartnershipAction;
import org.bindery.people.Attempts;
import org.bindery.people.Colleague;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One partnership; and the form that logs a conversation with its partners. */
@Controller
@RequestMapping("/partnerships/{reference}")
class FilePage {

	private final CaseFiles files;

	private final DiagramParts diagrams;

	private final Possibilities possibilities;

	private final Correspondence correspondence;

	private final Attempts attempts;

	private final WorkingCalendar calendar;

	FilePage(CaseFiles files, DiagramParts diagrams, Possibilities possibilities, Correspondence correspondence,
			Attempts attempts, WorkingCalendar calendar) {
		this.files = files;
		this.diagrams = diagrams;
		this.possibilities = possibilities;
		this.correspondence = correspondence;
		this.attempts = attempts;
		this.calendar = calendar;
	}

	@GetMapping
	String show(@PathVariable("reference") String asked, CasePagesAsked pages, Colleague person, Model model,
			HttpServletResponse response) {
		model.addAttribute("conversation", ConversationForm.blank(this.calendar.today()));
		return page(asked, pages.pages(), person, model, response);
	}

	@PostMapping
	String log(@PathVariable("reference") String asked,
			@Valid @ModelAttribute("conversation") ConversationForm conversation, BindingResult errors,
			Colleague person, Model model, HttpServletResponse response, RedirectAttributes next,
			@RequestAttribute Optional<String> sentTooLate) {
		return Reference.find(asked)
			.flatMap((reference) -> this.possibilities.of(PartnershipAction.LOG_CONVERSATION, reference, person))
			.filter((possibility) -> mayLog(possibility, sentTooLate, conversation, model))
			.flatMap((possibility) -> log(possibility, conversation, errors, person))
			.map((logged) -> {
				next.addFlashAttribute("logged", true);
				return "redirect:/partnerships/{reference}#log";
			})
			.orElseGet(() -> page(asked, CasePages.FIRST, person, model, response));
	}

	/** Who logged it too late, and may not any more, gets the words back. */
	private static boolean mayLog(Possibility possibility, Optional<String> sentTooLate, ConversationForm conversation,
			Model model) {
		if (!possibility.open() && sentTooLate.isEmpty()) {
			throw new AccessDeniedException("It is for others to log conversations");
		}
		if (!possibility.open()) {
			model.addAttribute("written", conversation.summary());
		}
		return possibility.open();
	}

	private Optional<Boolean> log(Possibility possibility, ConversationForm conversation, BindingResult errors,
			Colleague person) {
		return this.attempts.at(() -> {
			this.correspondence.logConversation(possibility.partnership().reference(), conversation.channel(),
					conversation.summary(), conversation.on(), person.id());
			return true;
		}, errors);
	}

	private String page(String asked, CasePages pages, Colleague person, Model model, HttpServletResponse response) {
		return Reference.find(asked).flatMap((reference) -> this.files.of(reference, person, pages)).map((file) -> {
			model.addAttribute("diagram",
					this.diagrams.of(file.partnership().reference(), person.id(), pages.diagram()));
			return page(file, pages, model);
		})
			.or(() -> this.files.inCapitals(asked).map((reference) -> "redirect:/partnerships/" + reference))
			.orElseGet(() -> UnknownPartnership.page(response));
	}

	private String page(CaseFile file, CasePages pages, Model model) {
		model.addAttribute("file", file);
		model.addAttribute("working", this.files.working(file));
		model.addAttribute("pages", pages);
		model.addAttribute("kinds", TimelineKind.values());
		model.addAttribute("channels", ConversationChannel.values());
		model.addAttribute("mayLog", !pages.whole() && file.actions().contains(PartnershipAction.LOG_CONVERSATION));
		model.addAttribute("buttons", file.actions().stream().map(ActionButton::of).toList());
		return "desk/file/page";
	}

}
