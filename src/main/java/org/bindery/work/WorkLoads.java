package org.bindery.work;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.identity.StaffId;
import org.bindery.people.Staff;
import org.bindery.search.NameOrder;
import org.jooq.DSLContext;

import org.springframework.stereotype.Component;

import static org.bindery.tables.work.WorkItemTable.WORK_ITEM;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.not;

/** Counts what waits for each person. */
@Component
class WorkLoads {

	private final DSLContext database;

	private final Staff staff;

	private final WorkingCalendar calendar;

	WorkLoads(DSLContext database, Staff staff, WorkingCalendar calendar) {
		this.database = database;
		this.staff = staff;
		this.calendar = calendar;
	}

	List<WorkLoad> all() {
		Instant week = this.calendar.startOf(this.calendar.today().plusDays(7)).toInstant();
		Instant now = this.calendar.now();
		List<WorkLoad> loads = this.database
			.select(WORK_ITEM.ASSIGNEE, count(), count().filterWhere(WORK_ITEM.DUE_AT.lt(now)),
					count().filterWhere(WORK_ITEM.DUE_AT.ge(now).and(WORK_ITEM.DUE_AT.lt(week))))
			.from(WORK_ITEM)
			.where(not(WORK_ITEM.CONFIDENTIAL))
			.groupBy(WORK_ITEM.ASSIGNEE)
			.fetch((row) -> new WorkLoad(Optional.ofNullable(row.value1()), "", row.value2(), row.value3(),
					row.value4()));
		Map<StaffId, String> names = this.staff
			.namesOf(loads.stream().map(WorkLoad::person).flatMap(Optional::stream).toList());
		return loads.stream()
			.map((load) -> load.named(load.person().map(names::get).orElse("")))
			.sorted(Comparator.comparing((WorkLoad load) -> load.person().isEmpty())
				.thenComparing(WorkLoad::open, Comparator.reverseOrder())
				.thenComparing(NameOrder.by(WorkLoad::name)))
			.toList();
	}

}
