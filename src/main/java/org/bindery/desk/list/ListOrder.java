package org.bindery.desk.list;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a list of partnerships is sorted by. Each order has its natural direction, which
 * can be reversed; the newest comes first among equals.
 */
enum ListOrder {

	NEWEST("p.id desc", "p.id"),

	TITLE("p.words, p.id", "p.words desc, p.id desc"),

	STAGE(FoundPartnership.ROAD + ", p.id desc", FoundPartnership.ROAD + " desc, p.id desc"),

	CHECK_IN(FoundPartnership.NEXT + " nulls last, p.id desc", FoundPartnership.NEXT + " desc nulls last, p.id desc"),

	/** The longest ago is nearest to never. */
	LAST_CONTACT("made.contact_on desc nulls last, p.id desc", "made.contact_on nulls first, p.id desc"),

	/** The longest in their stage first. */
	STANDING(ListOrder.SINCE + " nulls last, p.id", ListOrder.SINCE + " desc nulls last, p.id desc"),

	/** The longest silence first: for few, of which each one is looked up. */
	SILENCE(ListOrder.CONTACT + " nulls first, p.id", ListOrder.CONTACT + " desc nulls last, p.id desc");

	private static final String CONTACTS = """
			left join (select reference, max(coalesce(made_on, cast(made_at as date))) as contact_on
			from contact_made group by reference) made on made.reference = p.reference""";

	private static final String SINCE = "(select s.since from standing s where s.reference = p.reference)";

	private static final String CONTACT = """
			(select max(coalesce(m.made_on, cast(m.made_at as date))) from contact_made m where m.reference = p.reference)""";

	private final String natural;

	private final String reversed;

	ListOrder(String natural, String reversed) {
		this.natural = natural;
		this.reversed = reversed;
	}

	/** Those that a list offers. */
	static List<ListOrder> offered(boolean quiet) {
		return Stream.of(values()).filter((order) -> order != (quiet ? LAST_CONTACT : SILENCE)).toList();
	}

	/** What the order has to look at besides the partnerships. */
	String join() {
		return (this == LAST_CONTACT) ? CONTACTS : "";
	}

	String by(boolean reverse) {
		return reverse ? this.reversed : this.natural;
	}

}
