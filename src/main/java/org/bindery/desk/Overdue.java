package org.bindery.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.OpenTask;
import org.bindery.engine.OpenTasks;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.people.Staff;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** What should be done by now, in all partnerships. */
@Component
public class Overdue {

	private final OpenTasks tasks;

	private final Partnerships partnerships;

	private final Staff staff;

	private final WorkingCalendar calendar;

	Overdue(OpenTasks tasks, Partnerships partnerships, Staff staff, WorkingCalendar calendar) {
		this.tasks = tasks;
		this.partnerships = partnerships;
		this.staff = staff;
		this.calendar = calendar;
	}

	/** Those that the person may see, longest overdue first. */
	public Page<WaitingTask> page(String person, Pageable page) {
		List<OpenTask> late = this.tasks.overdue(person, (int) page.getOffset(), page.getPageSize());
		Map<String, String> titles = this.partnerships
			.findByReferenceIn(late.stream().map(OpenTask::reference).filter(Objects::nonNull).distinct().toList())
			.stream()
			.collect(Collectors.toMap(Partnership::reference, Partnership::title));
		Map<String, String> names = this.staff
			.namesOf(late.stream().map(OpenTask::assignee).flatMap(Optional::stream).toList());
		Function<OpenTask, WaitingTask> told = (task) -> WaitingTask.of(task, titles.getOrDefault(task.reference(), ""),
				names, this.calendar.now());
		return new PageImpl<>(late.stream().map(told).toList(), page, this.tasks.countOverdue(person));
	}

}
