package org.bindery.desk.list;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A filter as SQL about the partnership {@code p}. What the words find is found once,
 * however often a statement asks for it.
 */
final class FilterSql {

	private final StringBuilder where = new StringBuilder("1 = 1");

	private final Map<String, Object> parameters = new HashMap<>();

	private final String with;

	FilterSql(ListFilter filter) {
		narrow("p.stage = :stage", "stage", filter.stage().map(Enum::name));
		narrow("p.depth = :depth", "depth", filter.depth().map(Enum::name));
		narrow("p.id in (select partnership_id from partnership_partner where partner_id = :partner)", "partner",
				filter.partner());
		narrow("(p.contact = :contact or p.id in (select partnership_id from partnership_team where member = :contact))",
				"contact", filter.contact());
		narrow("p.need_id in (select need_id from need_goal where goal_id = :goal)", "goal", filter.goal());
		this.with = filter.words().isEmpty() ? "" : find(new WordSql(), filter);
	}

	private void narrow(String condition, String name, Optional<?> value) {
		value.ifPresent((wanted) -> {
			this.where.append(" and ").append(condition);
			this.parameters.put(name, wanted);
		});
	}

	private String find(WordSql words, ListFilter filter) {
		this.where.append(" and p.id in (select id from found)");
		String found = words.each(filter.words());
		this.parameters.putAll(words.parameters());
		return "with found (id) as (" + found + ") ";
	}

	/** What stands before the statement. */
	String with() {
		return this.with;
	}

	String where() {
		return this.where.toString();
	}

	Map<String, Object> parameters() {
		return this.parameters;
	}

}
