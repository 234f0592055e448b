package org.bindery.desk.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of a search as SQL that finds the ids of partnerships. */
final class WordSql {

	private static final String ANYWHERE = """
			select id from partnership where position(%1$s in words) > 0
			union all
			select p.id from partnership p join need n on n.id = p.need_id where position(%1$s in n.words) > 0
			union all
			select p.id from partnership p join activity a on a.reference = p.reference
			where position(%1$s in a.words) > 0
			union all
			select partnership_id from partnership_partner where partner_id in (
				select id from partner where position(%1$s in words) > 0
				union all
				select partner_id from partner_person where position(%1$s in words) > 0)""";

	private static final String OURS = """

			union all
			select id from partnership where contact in (%1$s)
			union all
			select partnership_id from partnership_team where member in (%1$s)""";

	private final Map<String, Object> parameters = new HashMap<>();

	/** Finds those with each of the words. */
	String each(List<SearchedWord> words) {
		return words.stream().map((word) -> "(" + anywhere(word) + ")").collect(Collectors.joining(" intersect "));
	}

	private String anywhere(SearchedWord word) {
		String found = ANYWHERE.formatted(parameter("word", word.text()));
		return word.ours().isEmpty() ? found : found + OURS.formatted(parameter("ours", word.ours()));
	}

	private String parameter(String kind, Object value) {
		String name = kind + this.parameters.size();
		this.parameters.put(name, value);
		return ":" + name;
	}

	Map<String, Object> parameters() {
		return this.parameters;
	}

}
