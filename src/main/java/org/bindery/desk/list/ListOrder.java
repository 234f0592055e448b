package org.bindery.desk.list;

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
	LAST_CONTACT("made.contact_on desc nulls last, p.id desc", "made.contact_on nulls first, p.id desc");

	private static final String CONTACTS = """
			left join (select reference, max(coalesce(made_on, cast(made_at as date))) as contact_on
			from contact_made group by reference) made on made.reference = p.reference""";

	private final String natural;

	private final String reversed;

	ListOrder(String natural, String reversed) {
		this.natural = natural;
		this.reversed = reversed;
	}

	/** What the order has to look at besides the partnerships. */
	String join() {
		return (this == LAST_CONTACT) ? CONTACTS : "";
	}

	String by(boolean reverse) {
		return reverse ? this.reversed : this.natural;
	}

}
