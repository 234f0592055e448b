package org.bindery.desk.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.desk.Counted;
import org.bindery.people.Role;

/**
 * A question for open tasks, in the database's language. What is offered to a person is
 * asked for each name that they go by, so that each part is read from an index in order
 * and no further than needed.
 */
class TaskSearch {

	private static final String COLUMNS = """
			select w.task_id, w.process, w.step, w.name, w.reference, w.assignee, w.confidential, w.due_at,
			w.follow_up_at, w.taken_at, p.title, p.stage, case when w.assignee is null then false else true end as taken,
			exists (select 1 from work_candidate o where o.task_id = w.task_id and (o.candidate = :me
			and not o.is_group or o.is_group and o.candidate in (:groups))) as offered
			""";

	private static final String ITEMS = "from work_item w left join partnership p on p.reference = w.reference";

	private static final String OFFERS = """
			from work_candidate c join work_item w on w.task_id = c.task_id
			left join partnership p on p.reference = w.reference""";

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> parameters = new HashMap<>();

	private final List<String> sources;

	private final String order;

	private TaskSearch(List<String> sources, String order, String person, Collection<Role> roles) {
		this.sources = sources;
		this.order = order;
		this.parameters.put("me", person);
		this.parameters.put("groups", Stream.concat(Stream.of(""), roles.stream().map(Role::group)).toList());
		this.conditions.add("(not w.confidential or w.assignee = :me)");
	}

	static TaskSearch ofPartnership(String reference, String person, Collection<Role> roles) {
		TaskSearch search = new TaskSearch(List.of(ITEMS + " where w.reference = :reference"), "due_at, task_id",
				person, roles);
		search.parameters.put("reference", reference);
		return search;
	}

	static TaskSearch ofTask(String id, String person, Collection<Role> roles) {
		TaskSearch search = new TaskSearch(List.of(ITEMS + " where w.task_id = :task"), "due_at, task_id", person,
				roles);
		search.parameters.put("task", id);
		return search;
	}

	static TaskSearch of(WorkFilter filter, WorkingCalendar calendar, String person, Collection<Role> roles) {
		TaskSearch search = switch (filter.whose()) {
			case MINE -> new TaskSearch(List.of(ITEMS + " where w.assignee = :me"), "due_at, task_id", person, roles);
			case TEAM -> new TaskSearch(offers(roles), "taken, due_at, task_id", person, roles).except();
			case EVERYBODY -> new TaskSearch(List.of(ITEMS + " where 1 = 1"), "due_at, task_id", person, roles);
		};
		search.narrow(filter, calendar);
		return search;
	}

	private static List<String> offers(Collection<Role> roles) {
		return Stream
			.concat(Stream.of("c.candidate = :me and not c.is_group"),
					roles.stream().map((role) -> "c.candidate = '" + role.group() + "' and c.is_group"))
			.map((offered) -> OFFERS + " where " + offered)
			.toList();
	}

	private TaskSearch except() {
		this.conditions.add("(w.assignee is null or w.assignee <> :me)");
		return this;
	}

	TaskSearch free() {
		this.conditions.add("w.assignee is null");
		return this;
	}

	private void narrow(WorkFilter filter, WorkingCalendar calendar) {
		filter.who().ifPresent((who) -> {
			this.conditions.add(who.equals(WorkFilter.NOBODY) ? "w.assignee is null" : "w.assignee = :who");
			this.parameters.put("who", who);
		});
		filter.due().ifPresent((when) -> due(when, calendar));
		filter.week().ifPresent((first) -> {
			this.conditions.add("w.due_at >= :first and w.due_at < :last");
			this.parameters.put("first", moment(calendar.startOf(first).toInstant()));
			this.parameters.put("last", moment(calendar.startOf(first.plusDays(7)).toInstant()));
		});
		filter.stage().ifPresent((stage) -> {
			this.conditions.add("p.stage = :stage");
			this.parameters.put("stage", stage.name());
		});
		if (!filter.partner().isEmpty()) {
			this.conditions.add("""
					exists (select 1 from partnership_partner pp join partner r on r.id = pp.partner_id
					where pp.partnership_id = p.id and lower(r.name) like :partner escape '!')""");
			this.parameters.put("partner", containing(filter.partner()));
		}
	}

	private void due(DueWhen when, WorkingCalendar calendar) {
		LocalDate today = calendar.today();
		this.parameters.put("now", moment(calendar.now()));
		switch (when) {
			case LATE -> this.conditions.add("w.due_at < :now");
			case TODAY -> until(today.plusDays(1), calendar);
			case WEEK -> until(today.plusDays(7), calendar);
		}
	}

	private void until(LocalDate day, WorkingCalendar calendar) {
		this.conditions.add("w.due_at >= :now and w.due_at < :until");
		this.parameters.put("until", moment(calendar.startOf(day).toInstant()));
	}

	private static String containing(String text) {
		return "%" + text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
	}

	/** Moments as both databases take them. */
	static OffsetDateTime moment(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	Map<String, Object> parameters() {
		return this.parameters;
	}

	/** The rows from that one on, at most so many. */
	String rows(int first, int most) {
		return "select * from (" + parts(COLUMNS, "order by " + indexed(), first + most) + ") t order by " + this.order
				+ " offset " + first + " rows fetch first " + most + " rows only";
	}

	/** Counts each part as far as it matters. */
	String count() {
		return "select count(*) from (" + parts("select w.task_id ", "", Counted.LIMIT) + ") t";
	}

	private String parts(String columns, String order, int most) {
		return this.sources.stream()
			.map((source) -> "(%s%s and %s %s fetch first %d rows only)".formatted(columns, source,
					String.join(" and ", this.conditions), order, most))
			.collect(Collectors.joining(" union "));
	}

	/** The order in words of the table whose index has it. */
	private String indexed() {
		return this.order.startsWith("taken") ? "c.taken, c.due_at, c.task_id" : "w.due_at, w.task_id";
	}

}
