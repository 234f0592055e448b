package org.bindery.desk.overview;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.conflicts.OpenConflicts;
import org.bindery.desk.work.WorkAddress;
import org.bindery.partnerships.questions.GoneQuiet;
import org.bindery.partnerships.questions.StandingTimes;
import org.bindery.people.Colleague;
import org.bindery.work.DueWhen;
import org.bindery.work.Whose;
import org.bindery.work.Work;
import org.bindery.work.WorkFilter;

import org.springframework.security.access.annotation.Secured;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Where everything stands, for those who oversee it. It reads the views {@code standing}
 * and {@code contact_made}, and the tables {@code partnership}, {@code stage_change},
 * {@code partnership_partner}, {@code partner}, {@code work_item}, {@code conflict},
 * {@code conflict_step} and {@code conflict_about}, through the questions of their
 * modules.
 */
@Controller
@Secured({ "ROLE_MANAGER", "ROLE_ADMINISTRATOR" })
class OverviewPage {

	private static final int QUIET_SHOWN = 5;

	private static final int PEOPLE_SHOWN = 12;

	private final StandingTimes times;

	private final ComingWeeks weeks;

	private final GoneQuiet quiet;

	private final OpenConflicts conflicts;

	private final Work work;

	private final WorkingCalendar calendar;

	OverviewPage(StandingTimes times, ComingWeeks weeks, GoneQuiet quiet, OpenConflicts conflicts, Work work,
			WorkingCalendar calendar) {
		this.times = times;
		this.weeks = weeks;
		this.quiet = quiet;
		this.conflicts = conflicts;
		this.work = work;
		this.calendar = calendar;
	}

	@GetMapping("/overview")
	String show(Colleague person, Model model) {
		WorkFilter everybodys = WorkFilter.of(Whose.EVERYBODY);
		model.addAttribute("now", this.calendar.now());
		model.addAttribute("stages", this.times.all());
		model.addAttribute("weeks", this.weeks.all(person));
		model.addAttribute("quiet", this.quiet.longest(QUIET_SHOWN));
		model.addAttribute("quietCount", this.quiet.count());
		model.addAttribute("conflicts", new ConflictFigures(this.conflicts.counts(person)));
		model.addAttribute("late", this.work.count(everybodys.due(DueWhen.LATE), person));
		model.addAttribute("loads", this.work.loads().stream().limit(PEOPLE_SHOWN).toList());
		model.addAttribute("work", new WorkAddress(everybodys, 0));
		return "desk/overview/page";
	}

}
