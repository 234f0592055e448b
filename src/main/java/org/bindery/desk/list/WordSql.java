package org.bindery.desk.list;

/** A word as SQL that finds the ids of the partnerships that it belongs to. */
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

	private WordSql() {
	}

	/**
	 * Looks everywhere.
	 * @param text the parameter that is the word
	 * @param ours the parameter that is a list of our people, where it may mean some
	 */
	static String finding(String text, String ours, SearchedWord word) {
		String anywhere = ANYWHERE.formatted(":" + text);
		return word.ours().isEmpty() ? anywhere : anywhere + OURS.formatted(":" + ours);
	}

}
