package org.bindery.desk.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.partnerships.Stage;
import org.bindery.people.Colleague;
import org.bindery.people.Staff;
import org.bindery.search.Counted;
import org.bindery.work.DueWhen;
import org.bindery.work.WaitingTask;
import org.bindery.work.Whose;
import org.bindery.work.Work;
import org.bindery.work.WorkCounts;
import org.bindery.work.WorkFilter;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for the reader, for their team, and for everybody. */
@Controller
class WorkPage {

	private final Work work;

	private final Troubles troubles;

	private final Staff staff;

	WorkPage(Work work, Troubles troubles, Staff staff) {
		this.work = work;
		this.troubles = troubles;
		this.staff = staff;
	}

	@GetMapping("/work")
	String show(@RequestParam Optional<Whose> whose, @RequestParam Optional<String> who,
			@RequestParam Optional<DueWhen> due, @RequestParam Optional<LocalDate> week,
			@RequestParam Optional<Stage> stage, @RequestParam(defaultValue = "") String partner,
			@RequestParam(defaultValue = "0") int page, Colleague person, HttpServletRequest request, Model model) {
		Whose asked = whose.orElse(Whose.MINE);
		if (asked == Whose.EVERYBODY) {
			Overseers.check(person);
		}
		WorkFilter filter = new WorkFilter(asked, who.filter((id) -> asked == Whose.EVERYBODY && !id.isBlank()), due,
				week.filter(WorkingCalendar::isPlausible), stage, partner.strip());
		WorkAddress address = new WorkAddress(filter, page);
		if (hasEmptyParameters(request)) {
			return "redirect:" + address.here();
		}
		show(address, person, model);
		return "desk/work/list";
	}

	private void show(WorkAddress address, Colleague person, Model model) {
		WorkFilter filter = address.filter();
		List<WaitingTask> found = this.work.page(filter, person, address.first(), WorkAddress.SHOWN + 1);
		WorkCounts counts = this.work.counts(person);
		model.addAttribute("address", address);
		model.addAttribute("tasks", found.stream().limit(WorkAddress.SHOWN).toList());
		model.addAttribute("more", found.size() > WorkAddress.SHOWN && address.page() < WorkAddress.LAST);
		model.addAttribute("counts", counts);
		model.addAttribute("total", total(filter, counts, person));
		model.addAttribute("me", person.id());
		model.addAttribute("tab", filter.whose());
		model.addAttribute("troubles", (filter.whose() == Whose.MINE) ? this.troubles.around(person) : List.of());
		if (filter.whose() == Whose.EVERYBODY) {
			model.addAttribute("staff", this.staff.everybody());
		}
	}

	private Counted total(WorkFilter filter, WorkCounts counts, Colleague person) {
		if (filter.equals(WorkFilter.of(Whose.MINE))) {
			return counts.mine();
		}
		return filter.equals(WorkFilter.of(Whose.TEAM)) ? counts.team() : this.work.count(filter, person);
	}

	/** Browsers send a form's empty fields, too. */
	private static boolean hasEmptyParameters(HttpServletRequest request) {
		return request.getParameterMap().values().stream().flatMap(Stream::of).anyMatch(String::isBlank);
	}

}
