package org.bindery.desk.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.desk.web.PageNumber;
import org.bindery.partnerships.questions.ComingDays;
import org.bindery.partnerships.questions.Planned;
import org.bindery.partnerships.questions.PlannedDay;

import org.springframework.security.access.annotation.Secured;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is planned for the partnerships within seven days. */
@Controller
@Secured({ "ROLE_MANAGER", "ROLE_ADMINISTRATOR" })
class DuePage {

	private static final int SHOWN = 25;

	private final ComingDays days;

	private final WorkingCalendar calendar;

	DuePage(ComingDays days, WorkingCalendar calendar) {
		this.days = days;
		this.calendar = calendar;
	}

	/**
	 * Of the days from today on, and of everything, unless the address asks for others.
	 */
	@GetMapping("/overview/due")
	String show(@RequestParam Optional<LocalDate> week, @RequestParam Optional<Planned> what,
			@RequestParam(defaultValue = "0") int page, Model model) {
		LocalDate first = week.filter(WorkingCalendar::isPlausible).orElseGet(this.calendar::today);
		int number = PageNumber.within(page);
		List<PlannedDay> found = this.days.page(what.map(List::of).orElse(List.of(Planned.values())), first, Week.DAYS,
				number * SHOWN, SHOWN + 1);
		model.addAttribute("week", first);
		model.addAttribute("last", first.plusDays(Week.DAYS - 1));
		model.addAttribute("earlier", first.minusDays(Week.DAYS));
		model.addAttribute("later", first.plusDays(Week.DAYS));
		model.addAttribute("what", what.orElse(null));
		model.addAttribute("kinds", Planned.values());
		model.addAttribute("planned", found.stream().limit(SHOWN).toList());
		model.addAttribute("number", number);
		model.addAttribute("more", found.size() > SHOWN);
		return "desk/overview/due";
	}

}
