package org.bindery.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.communication.ConversationChannel;
import org.bindery.communication.Correspondence;
import org.bindery.desk.CaseFile;
import org.bindery.desk.CaseFiles;
import org.bindery.desk.Happened;
import org.bindery.engine.Refusal;
import org.bindery.people.BesideFields;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One partnership; and the form that logs a conversation with its partners. */
@Controller
@RequestMapping("/partnerships/{reference}")
class PartnershipPage {

	private final CaseFiles files;

	private final Correspondence correspondence;

	private final WorkingCalendar calendar;

	private final BesideFields besideFields;

	PartnershipPage(CaseFiles files, Correspondence correspondence, WorkingCalendar calendar,
			BesideFields besideFields) {
		this.files = files;
		this.correspondence = correspondence;
		this.calendar = calendar;
		this.besideFields = besideFields;
	}

	@GetMapping
	String show(@PathVariable String reference, @RequestParam(defaultValue = "0") int conversations,
			@RequestParam(defaultValue = "0") int checkIns, @RequestParam(defaultValue = "0") int history,
			Authentication person, Model model, HttpServletResponse response) {
		model.addAttribute("conversation", ConversationForm.blank(this.calendar.today()));
		Happened.Pages pages = new Happened.Pages(PageNumber.within(conversations), PageNumber.within(checkIns),
				PageNumber.within(history));
		return page(reference, pages, person, model, response);
	}

	@PostMapping
	String log(@PathVariable String reference, @Valid @ModelAttribute("conversation") ConversationForm conversation,
			BindingResult errors, Authentication person, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		if (this.files.has(reference) && isKept(reference, conversation, errors, person)) {
			next.addFlashAttribute("logged", true);
			return "redirect:/partnerships/{reference}";
		}
		return page(reference, Happened.Pages.FIRST, person, model, response);
	}

	private boolean isKept(String reference, ConversationForm conversation, BindingResult errors,
			Authentication person) {
		if (errors.hasErrors()) {
			return false;
		}
		try {
			this.correspondence.logConversation(reference, conversation.channel(), conversation.summary(),
					conversation.on(), person.getName());
			return true;
		}
		catch (Refusal refusal) {
			this.besideFields.show(refusal, errors);
			return false;
		}
	}

	private String page(String reference, Happened.Pages pages, Authentication person, Model model,
			HttpServletResponse response) {
		return this.files.of(reference, person.getName(), pages)
			.map((file) -> page(file, person, model))
			.orElseGet(() -> UnknownPartnership.page(response));
	}

	private String page(CaseFile file, Authentication person, Model model) {
		model.addAttribute("file", file);
		model.addAttribute("today", this.calendar.today());
		model.addAttribute("channels", ConversationChannel.values());
		model.addAttribute("mayEnd", CannotEnd.reason(person, file.partnership()).isEmpty());
		return "desk/partnership";
	}

}
