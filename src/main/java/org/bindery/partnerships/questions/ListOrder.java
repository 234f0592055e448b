package org.bindery.partnerships.questions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.identity.Reference;
import org.bindery.partnerships.Stage;
import org.bindery.tables.partnerships.StandingTable;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Table;

import static org.bindery.tables.partnerships.ContactMadeTable.CONTACT_MADE;
import static org.bindery.tables.partnerships.PartnershipTable.PARTNERSHIP;
import static org.jooq.impl.DSL.choose;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.LOCALDATE;

/**
 * What a list of partnerships is sorted by. Each order has its natural direction, which
 * can be reversed; the newest comes first among equals.
 */
public enum ListOrder {

	NEWEST(List.of(PARTNERSHIP.ID.desc()), List.of(PARTNERSHIP.ID)),

	TITLE(List.of(PARTNERSHIP.WORDS, PARTNERSHIP.ID), List.of(PARTNERSHIP.WORDS.desc(), PARTNERSHIP.ID.desc())),

	STAGE(List.of(By.ROAD, PARTNERSHIP.ID.desc()), List.of(By.ROAD.desc(), PARTNERSHIP.ID.desc())),

	CHECK_IN(List.of(FoundPartnership.NEXT.asc().nullsLast(), PARTNERSHIP.ID.desc()),
			List.of(FoundPartnership.NEXT.desc().nullsLast(), PARTNERSHIP.ID.desc())),

	/** The longest ago is nearest to never. */
	LAST_CONTACT(List.of(By.LAST.desc().nullsLast(), PARTNERSHIP.ID.desc()),
			List.of(By.LAST.asc().nullsFirst(), PARTNERSHIP.ID.desc())),

	/** The longest in their stage first. */
	STANDING(List.of(By.SINCE.asc().nullsLast(), PARTNERSHIP.ID),
			List.of(By.SINCE.desc().nullsLast(), PARTNERSHIP.ID.desc())),

	/** The longest silence first: for few, of which each one is looked up. */
	SILENCE(List.of(By.CONTACT.asc().nullsFirst(), PARTNERSHIP.ID),
			List.of(By.CONTACT.desc().nullsLast(), PARTNERSHIP.ID.desc()));

	private final List<OrderField<?>> natural;

	private final List<OrderField<?>> reversed;

	ListOrder(List<OrderField<?>> natural, List<OrderField<?>> reversed) {
		this.natural = natural;
		this.reversed = reversed;
	}

	/** Those that a list offers. */
	public static List<ListOrder> offered(boolean quiet) {
		return Stream.of(values()).filter((order) -> order != (quiet ? LAST_CONTACT : SILENCE)).toList();
	}

	/** With what the order has to look at besides the partnerships. */
	Table<Record> join(Table<Record> partnerships) {
		return (this == LAST_CONTACT) ? partnerships.leftJoin(By.CONTACTS).on(By.OF.eq(PARTNERSHIP.REFERENCE))
				: partnerships;
	}

	List<OrderField<?>> by(boolean reverse) {
		return reverse ? this.reversed : this.natural;
	}

	/** What partnerships are compared by. */
	private static final class By {

		/** The stages in their order. */
		static final Field<Integer> ROAD = choose(PARTNERSHIP.STAGE).mapFields(Stream.of(Stage.values())
			.collect(Collectors.toMap((stage) -> inline(stage.name()), (stage) -> inline(stage.ordinal()))));

		private static final Field<LocalDate> MADE = max(
				coalesce(CONTACT_MADE.MADE_ON, CONTACT_MADE.MADE_AT.cast(LOCALDATE)));

		static final Table<Record2<Reference, LocalDate>> CONTACTS = select(CONTACT_MADE.REFERENCE, MADE.as("last"))
			.from(CONTACT_MADE)
			.groupBy(CONTACT_MADE.REFERENCE)
			.asTable("made");

		static final Field<Reference> OF = CONTACTS.field(CONTACT_MADE.REFERENCE);

		static final Field<LocalDate> LAST = CONTACTS.field(MADE.as("last"));

		static final Field<Instant> SINCE = field(select(StandingTable.STANDING.SINCE).from(StandingTable.STANDING)
			.where(StandingTable.STANDING.REFERENCE.eq(PARTNERSHIP.REFERENCE)));

		static final Field<LocalDate> CONTACT = field(
				select(MADE).from(CONTACT_MADE).where(CONTACT_MADE.REFERENCE.eq(PARTNERSHIP.REFERENCE)));

	}

}
