package org.bindery.desk.web;

import java.time.LocalDate;

import jakarta.validation.Valid;
import org.bindery.calendar.Cadence;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.partners.PartnerKind;
import org.bindery.partnerships.Recordings;
import org.bindery.people.Staff;
import org.bindery.selection.Depth;
import org.bindery.selection.PartnerRole;

import org.springframework.security.access.annotation.Secured;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records a partnership that runs already. */
@Controller
@Secured({ "ROLE_CONTACT", "ROLE_MANAGER", "ROLE_ADMINISTRATOR" })
@RequestMapping("/partnerships/new")
class RecordPage {

	private final Recordings recordings;

	private final PartnerChoices partners;

	private final Staff staff;

	private final WorkingCalendar calendar;

	private final Attempts attempts;

	private final BegunOnce begunOnce;

	RecordPage(Recordings recordings, PartnerChoices partners, Staff staff, WorkingCalendar calendar, Attempts attempts,
			BegunOnce begunOnce) {
		this.recordings = recordings;
		this.partners = partners;
		this.staff = staff;
		this.calendar = calendar;
		this.attempts = attempts;
		this.begunOnce = begunOnce;
	}

	@GetMapping
	String ask(Authentication person, Model model) {
		LocalDate nextCheckIn = this.calendar.plus(Cadence.MONTHLY.after(this.calendar.today()), 0);
		model.addAttribute("form", RecordForm.usual(person.getName(), nextCheckIn));
		return page(model);
	}

	@PostMapping
	String record(@Valid @ModelAttribute("form") RecordForm form, BindingResult errors, Authentication person,
			Model model, RedirectAttributes next) {
		return this.attempts
			.at(() -> this.begunOnce.by(form.key(), () -> this.recordings.record(form.partnership(), person.getName())),
					errors)
			.map((reference) -> {
				next.addFlashAttribute("done", "RECORD").addAttribute("reference", reference);
				return "redirect:/partnerships/{reference}";
			})
			.orElseGet(() -> page(model));
	}

	private String page(Model model) {
		model.addAttribute("partners", this.partners.all());
		model.addAttribute("kinds", PartnerKind.values());
		model.addAttribute("roles", PartnerRole.values());
		model.addAttribute("staff", this.staff.choices());
		model.addAttribute("cadences", Cadence.values());
		model.addAttribute("depths", Depth.values());
		return "desk/record";
	}

}
