package org.bindery.desk.list;

import java.util.List;
import java.util.Optional;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.forms.Choice;
import org.bindery.needs.StrategicGoals;
import org.bindery.partners.Partner;
import org.bindery.partners.Partners;
import org.bindery.partnerships.questions.Silence;
import org.bindery.people.Staff;

import org.springframework.stereotype.Component;

/** What a list can be narrowed to. */
@Component
class ListChoices {

	private final Staff staff;

	private final StrategicGoals goals;

	private final Partners partners;

	private final WorkingCalendar calendar;

	ListChoices(Staff staff, StrategicGoals goals, Partners partners, WorkingCalendar calendar) {
		this.staff = staff;
		this.goals = goals;
		this.partners = partners;
		this.calendar = calendar;
	}

	Colleagues colleagues() {
		return new Colleagues(this.staff.choices());
	}

	List<Choice> goals() {
		return this.goals.inOrder().stream().map((goal) -> new Choice(goal.id().toString(), goal.title())).toList();
	}

	/** Today's. */
	Silence silence() {
		return Silence.now(this.calendar);
	}

	Optional<String> partner(long id) {
		return this.partners.findById(id).map(Partner::name);
	}

}
