package org.bindery.desk.list;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.bindery.search.SearchWords;

/** A filter as SQL about the partnership {@code p}. */
final class FilterSql {

	private final StringBuilder where = new StringBuilder("1 = 1");

	private final Map<String, Object> parameters = new HashMap<>();

	private final boolean searching;

	FilterSql(ListFilter filter) {
		narrow("p.stage = :stage", "stage", filter.stage().map(Enum::name));
		narrow("p.depth = :depth", "depth", filter.depth().map(Enum::name));
		narrow("p.id in (select partnership_id from partnership_partner where partner_id = :partner)", "partner",
				filter.partner());
		narrow("(p.contact = :contact or p.id in (select partnership_id from partnership_team where member = :contact))",
				"contact", filter.contact());
		narrow("p.need_id in (select need_id from need_goal where goal_id = :goal)", "goal", filter.goal());
		filter.silence().ifPresent((silence) -> {
			this.where.append(" and ").append(silence.condition());
			this.parameters.putAll(silence.parameters());
		});
		filter.words().forEach(this::search);
		this.searching = !filter.words().isEmpty();
	}

	private void narrow(String condition, String name, Optional<?> value) {
		value.ifPresent((wanted) -> {
			this.where.append(" and ").append(condition);
			this.parameters.put(name, wanted);
		});
	}

	private void search(SearchedWord word) {
		String place = String.valueOf(this.parameters.size());
		this.where.append(" and (").append(WordSql.belongs("word" + place, "ours" + place, word)).append(")");
		this.parameters.put("word" + place, SearchWords.part(word.text()));
		this.parameters.put("ours" + place, word.ours());
	}

	/** What it looks at. */
	String from() {
		return this.searching ? "partnership p join need n on n.id = p.need_id" : "partnership p";
	}

	/** Whether it looks at the words of all partnerships. */
	boolean isSearching() {
		return this.searching;
	}

	String where() {
		return this.where.toString();
	}

	Map<String, Object> parameters() {
		return this.parameters;
	}

}
