package org.bindery.desk.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.desk.Counted;
import org.bindery.people.Role;
import org.bindery.search.SearchWords;

/**
 * A question for open tasks, in the database's language. What is offered to a person is
 * asked for each name that they go by, so that each part is read from an index in order
 * and no further than needed.
 */
class TaskSearch {

	private static final String COLUMNS = """
			select w.task_id, w.step, w.name, w.reference, w.assignee, w.confidential, w.due_at,
			w.follow_up_at, w.taken_at, p.title, p.stage, case when w.assignee is null then false else true end as taken
			""";

	private static final String PARTNERSHIP = " left join partnership p on p.reference = w.reference";

	private static final String VISIBLE = "(not w.confidential or w.assignee = :me)";

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> parameters = new HashMap<>();

	private final Source source;

	/** What each part of the answer is, before it is narrowed. */
	private final List<String> parts;

	private TaskSearch(Source source, List<String> parts, String person) {
		this.source = source;
		this.parts = parts;
		this.parameters.put("me", person);
	}

	static TaskSearch ofPartnership(String reference, String person) {
		TaskSearch search = new TaskSearch(Source.ITEMS, List.of("w.reference = :reference and " + VISIBLE), person);
		search.parameters.put("reference", reference);
		return search;
	}

	static TaskSearch ofTask(String id, String person) {
		TaskSearch search = new TaskSearch(Source.ITEMS, List.of("w.task_id = :task and " + VISIBLE), person);
		search.parameters.put("task", id);
		return search;
	}

	/** What nobody has taken, and the person could. */
	static TaskSearch free(String person, Collection<Role> roles) {
		TaskSearch search = new TaskSearch(Source.FREE, offers(roles), person);
		search.conditions.add("not c.taken");
		return search;
	}

	static TaskSearch of(WorkFilter filter, WorkingCalendar calendar, String person, Collection<Role> roles) {
		TaskSearch search = switch (filter.whose()) {
			case MINE -> new TaskSearch(Source.ITEMS, List.of("w.assignee = :me"), person);
			case TEAM -> ofTeam(person, roles);
			case EVERYBODY -> new TaskSearch(Source.ITEMS, List.of(VISIBLE), person);
		};
		search.narrow(filter, calendar);
		return search;
	}

	private static TaskSearch ofTeam(String person, Collection<Role> roles) {
		TaskSearch search = new TaskSearch(Source.OFFERS, offers(roles), person);
		search.conditions.add("(w.assignee is null or w.assignee <> :me)");
		return search;
	}

	private static List<String> offers(Collection<Role> roles) {
		return Stream
			.concat(Stream.of("c.candidate = :me and not c.is_group"),
					roles.stream().map((role) -> "c.candidate = '" + role.group() + "' and c.is_group"))
			.toList();
	}

	private void narrow(WorkFilter filter, WorkingCalendar calendar) {
		filter.who().ifPresent((who) -> {
			this.conditions.add(who.equals(WorkFilter.NOBODY) ? "w.assignee is null" : "w.assignee = :who");
			this.parameters.put("who", who);
		});
		filter.due().ifPresent((when) -> due(when, calendar));
		filter.week().ifPresent((first) -> {
			this.conditions.add("w.due_at >= :first and w.due_at < :last");
			this.parameters.put("first", Moments.stored(calendar.startOf(first).toInstant()));
			this.parameters.put("last", Moments.stored(calendar.startOf(first.plusDays(7)).toInstant()));
		});
		filter.stage().ifPresent((stage) -> {
			this.conditions.add("p.stage = :stage");
			this.parameters.put("stage", stage.name());
		});
		partner(SearchWords.typed(filter.partner()).all());
	}

	/** One of the partners has all of the words in its name. */
	private void partner(List<String> words) {
		if (words.isEmpty()) {
			return;
		}
		StringBuilder named = new StringBuilder();
		for (String word : words) {
			String parameter = "partner" + this.parameters.size();
			named.append(" and r.words like :").append(parameter);
			this.parameters.put(parameter, SearchWords.part(word));
		}
		this.conditions.add("""
				exists (select 1 from partnership_partner pp join partner r on r.id = pp.partner_id
				where pp.partnership_id = p.id%s)""".formatted(named));
	}

	private void due(DueWhen when, WorkingCalendar calendar) {
		LocalDate today = calendar.today();
		this.parameters.put("now", Moments.stored(calendar.now()));
		switch (when) {
			case LATE -> this.conditions.add("w.due_at < :now");
			case TODAY -> until(today.plusDays(1), calendar);
			case WEEK -> until(today.plusDays(7), calendar);
		}
	}

	private void until(LocalDate day, WorkingCalendar calendar) {
		this.conditions.add("w.due_at >= :now and w.due_at < :until");
		this.parameters.put("until", Moments.stored(calendar.startOf(day).toInstant()));
	}

	Map<String, Object> parameters() {
		return this.parameters;
	}

	/** The rows from that one on, at most so many. */
	String rows(int first, int most) {
		return "select * from ("
				+ union(COLUMNS + this.source.from() + PARTNERSHIP, "order by " + this.source.index(), first + most)
				+ ") t order by " + this.source.order() + " offset " + first + " rows fetch first " + most
				+ " rows only";
	}

	/** Each part is counted as far as it matters, from an index where that will do. */
	String count() {
		boolean asksPartnership = this.conditions.stream().anyMatch((condition) -> condition.contains("p."));
		return "select count(*) from ("
				+ union("select " + this.source.counted() + (asksPartnership ? PARTNERSHIP : ""), "", Counted.LIMIT)
				+ ") t";
	}

	private String union(String selected, String order, int most) {
		String narrowed = this.conditions.stream().map(" and "::concat).collect(Collectors.joining());
		return this.parts.stream()
			.map((part) -> "(%s where %s%s %s fetch first %d rows only)".formatted(selected, part, narrowed, order,
					most))
			.collect(Collectors.joining(" union "));
	}

	/**
	 * Where tasks are found.
	 *
	 * @param from the tables of the rows
	 * @param counted what is counted, and its tables
	 * @param order of the rows
	 * @param index the same in the columns of the table whose index has it
	 */
	private record Source(String from, String counted, String order, String index) {

		private static final String BY_TAKEN = "taken, due_at, task_id";

		private static final String INDEX_OF_OFFERS = "c.taken, c.due_at, c.task_id";

		private static final String JOINED = "from work_candidate c join work_item w on w.task_id = c.task_id";

		static final Source ITEMS = new Source("from work_item w", "w.task_id from work_item w", "due_at, task_id",
				"w.due_at, w.task_id");

		static final Source OFFERS = new Source(JOINED, "c.task_id " + JOINED, BY_TAKEN, INDEX_OF_OFFERS);

		static final Source FREE = new Source(JOINED, "c.task_id from work_candidate c", BY_TAKEN, INDEX_OF_OFFERS);

	}

}
