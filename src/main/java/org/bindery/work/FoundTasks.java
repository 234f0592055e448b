package org.bindery.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.questions.NamedPartner;
import org.bindery.partnerships.questions.PartnersByName;
import org.bindery.partnerships.questions.PartnershipsAsked;
import org.bindery.people.Colleague;
import org.bindery.people.Role;
import org.bindery.people.Staff;
import org.bindery.search.Counted;
import org.bindery.work.WaitingTask.Holder;
import org.bindery.work.WaitingTask.InPartnership;
import org.jooq.DSLContext;
import org.jooq.Record;

import org.springframework.stereotype.Component;

import static org.bindery.tables.work.WorkCandidateTable.WORK_CANDIDATE;
import static org.bindery.tables.work.WorkItemTable.WORK_ITEM;
import static org.jooq.impl.DSL.not;

/** Finds open tasks, with the names that belong to them: four queries at most. */
@Component
class FoundTasks {

	private final DSLContext database;

	private final PartnersByName partners;

	private final Staff staff;

	private final WorkingCalendar calendar;

	FoundTasks(DSLContext database, PartnersByName partners, Staff staff, WorkingCalendar calendar) {
		this.database = database;
		this.partners = partners;
		this.staff = staff;
		this.calendar = calendar;
	}

	List<WaitingTask> rows(TaskSearch search, Colleague person, int first, int most) {
		List<WaitingTask> found = this.database.fetch(search.rows(first, most)).map(this::task);
		return found.isEmpty() ? found : named(found, offered(found, person));
	}

	/** With one query. */
	List<Counted> counts(List<TaskSearch> searches) {
		Record found = this.database.select(searches.stream().map(TaskSearch::count).toList()).fetchSingle();
		// by its place: to find one by what was asked, jOOQ writes out the whole
		// question, for each of them again
		return IntStream.range(0, found.size())
			.mapToObj(found::get)
			.map((count) -> new Counted(Math.min((Integer) count, Counted.LIMIT)))
			.toList();
	}

	private WaitingTask task(Record row) {
		Due due = Due.of(row.get(WORK_ITEM.DUE_AT), this.calendar.now(), this.calendar.zone());
		return new WaitingTask(row.get(WORK_ITEM.TASK_ID), row.get(WORK_ITEM.STEP), row.get(WORK_ITEM.NAME),
				new InPartnership(Reference.find(row.get(WORK_ITEM.REFERENCE)), PartnershipsAsked.title(row),
						PartnershipsAsked.stage(row), List.of()),
				new Holder(Optional.ofNullable(row.get(WORK_ITEM.ASSIGNEE)), Optional.empty(),
						Optional.ofNullable(row.get(WORK_ITEM.TAKEN_AT))),
				false, row.get(WORK_ITEM.CONFIDENTIAL), due, Optional.ofNullable(row.get(WORK_ITEM.FOLLOW_UP_AT)));
	}

	private List<WaitingTask> named(List<WaitingTask> tasks, Set<String> offered) {
		Map<Reference, List<NamedPartner>> partners = this.partners
			.of(tasks.stream().map(FoundTasks::reference).flatMap(Optional::stream).distinct().toList());
		Map<StaffId, String> people = this.staff
			.namesOf(tasks.stream().map((task) -> task.holder().id()).flatMap(Optional::stream).toList());
		return tasks.stream()
			.map((task) -> task.with(task.holder().id().map(people::get),
					reference(task).map(partners::get)
						.map((all) -> all.stream().map(NamedPartner::name).toList())
						.orElse(List.of()),
					offered.contains(task.id())))
			.toList();
	}

	private static Optional<Reference> reference(WaitingTask task) {
		return task.partnership().reference();
	}

	/** Asked of the few that are shown, which no plan of the database turns into all. */
	private Set<String> offered(List<WaitingTask> tasks, Colleague person) {
		return this.database.select(WORK_CANDIDATE.TASK_ID)
			.from(WORK_CANDIDATE)
			.where(WORK_CANDIDATE.TASK_ID.in(tasks.stream().map(WaitingTask::id).toList()))
			.and(WORK_CANDIDATE.CANDIDATE.eq(person.id().text())
				.and(not(WORK_CANDIDATE.IS_GROUP))
				.or(WORK_CANDIDATE.CANDIDATE.in(person.roles().stream().map(Role::group).toList())
					.and(WORK_CANDIDATE.IS_GROUP)))
			.fetchSet(WORK_CANDIDATE.TASK_ID);
	}

}
