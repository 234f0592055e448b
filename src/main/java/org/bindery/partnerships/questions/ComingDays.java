package org.bindery.partnerships.questions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Stage;
import org.bindery.people.Staff;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record6;
import org.jooq.Select;
import org.jooq.Table;

import org.springframework.stereotype.Component;

import static org.bindery.tables.partnerships.PartnershipTable.PARTNERSHIP;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

/** What is planned for the partnerships that are running, on hold or not. */
@Component
public class ComingDays {

	private static final Field<String> WHAT = field(name("what"), String.class);

	private static final Field<LocalDate> PLANNED_ON = field(name("planned_on"), LocalDate.class);

	private final DSLContext database;

	private final Staff staff;

	ComingDays(DSLContext database, Staff staff) {
		this.database = database;
		this.staff = staff;
	}

	/** How much of each kind on each day, with one query. */
	public List<OnDay> counts(LocalDate first, int days) {
		return this.database.select(WHAT, PLANNED_ON, count())
			.from(every(List.of(Planned.values()), first, first.plusDays(days)))
			.groupBy(WHAT, PLANNED_ON)
			.fetch((row) -> new OnDay(Planned.valueOf(row.value1()), row.value2(), row.value3()));
	}

	/**
	 * One page of what is planned for those days, the soonest first, with two queries.
	 */
	public List<PlannedDay> page(Collection<Planned> kinds, LocalDate first, int days, int from, int most) {
		Table<?> planned = every(kinds, first, first.plusDays(days));
		List<PlannedDay> found = this.database.selectFrom(planned)
			.orderBy(PLANNED_ON, WHAT, planned.field(PARTNERSHIP.REFERENCE))
			.offset(from)
			.limit(most)
			.fetch(ComingDays::read);
		Map<StaffId, String> names = this.staff
			.namesOf(found.stream().map(PlannedDay::contact).flatMap(Optional::stream).toList());
		return found.stream().map((one) -> one.with(one.contact().map(names::get))).toList();
	}

	private static Table<?> every(Collection<Planned> kinds, LocalDate first, LocalDate last) {
		return kinds.stream()
			.map((kind) -> planned(kind, first, last))
			.reduce(Select::unionAll)
			.orElseThrow()
			.asTable("planned");
	}

	private static Select<Record6<String, LocalDate, Reference, String, String, StaffId>> planned(Planned kind,
			LocalDate first, LocalDate last) {
		return select(inline(kind.name()).as(WHAT), kind.day().as(PLANNED_ON), PARTNERSHIP.REFERENCE, PARTNERSHIP.TITLE,
				PARTNERSHIP.STAGE, PARTNERSHIP.CONTACT)
			.from(PARTNERSHIP)
			.where(PARTNERSHIP.STAGE.eq(inline(Stage.ACTIVE.name()))
				.or(PARTNERSHIP.STAGE.eq(inline(Stage.ON_HOLD.name()))
					.and(PARTNERSHIP.STAGE_BEFORE_HOLD.eq(inline(Stage.ACTIVE.name())))))
			.and(kind.day().ge(first))
			.and(kind.day().lt(last));
	}

	private static PlannedDay read(Record row) {
		return new PlannedDay(Planned.valueOf(row.get(WHAT)), row.get(PLANNED_ON), row.get(PARTNERSHIP.REFERENCE),
				row.get(PARTNERSHIP.TITLE), Stage.valueOf(row.get(PARTNERSHIP.STAGE)),
				Optional.ofNullable(row.get(PARTNERSHIP.CONTACT)), Optional.empty());
	}

	/** How much of one kind there is on a day. */
	public record OnDay(Planned what, LocalDate day, long found) {
	}

}
