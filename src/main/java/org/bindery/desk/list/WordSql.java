package org.bindery.desk.list;

import org.bindery.search.SearchWords;

/**
 * A word as SQL that asks whether it belongs to the partnership {@code p} with the need
 * {@code n}. What stands beside the partnership is looked up once for all of them, and
 * only if a partnership's own words leave it open.
 */
final class WordSql {

	private static final String ANYWHERE = """
			p.words like %1$s
			or n.words like %1$s
			or p.reference in (select reference from activity where words like %1$s)
			or p.id in (
				select partnership_id from partnership_partner where partner_id in (
					select id from partner where words like %1$s
					union all
					select partner_id from partner_person where words like %1$s))""";

	private static final String OURS = """

			or p.contact in (%1$s)
			or p.id in (select partnership_id from partnership_team where member in (%1$s))""";

	private WordSql() {
	}

	/**
	 * Asks for it everywhere.
	 * @param text the parameter that is the word as {@link SearchWords#part} says it
	 * @param ours the parameter that is a list of our people, where it may mean some
	 */
	static String belongs(String text, String ours, SearchedWord word) {
		String anywhere = ANYWHERE.formatted(":" + text);
		return word.ours().isEmpty() ? anywhere : anywhere + OURS.formatted(":" + ours);
	}

}
