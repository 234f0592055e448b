package org.bindery.partnerships.questions;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.bindery.identity.Reference;
import org.bindery.partners.PartnersAsked;
import org.bindery.partnerships.Stage;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

import static org.bindery.tables.partnerships.PartnershipPartnerTable.PARTNERSHIP_PARTNER;
import static org.bindery.tables.partnerships.PartnershipTable.PARTNERSHIP;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

/** What the questions of others ask about partnerships. */
public final class PartnershipsAsked {

	/** What can be read of the partnership that is beside them. */
	public static final List<Field<String>> TOLD = List.of(PARTNERSHIP.TITLE, PARTNERSHIP.STAGE);

	/** How they name it. */
	public static final Field<Reference> REFERENCE = PARTNERSHIP.REFERENCE;

	private PartnershipsAsked() {
	}

	/** What they look at, and the partnership of each, if there is one. */
	public static Table<Record> beside(Table<?> others, Field<Reference> reference) {
		return others.leftJoin(PARTNERSHIP).on(PARTNERSHIP.REFERENCE.eq(reference));
	}

	/** Whether the partnership that is beside them stands there. */
	public static Condition standsIn(Stage stage) {
		return PARTNERSHIP.STAGE.eq(stage.name());
	}

	/** Whether one of its partners has a name that is like each of these. */
	public static Condition hasPartnerCalledLike(Collection<String> patterns) {
		return exists(selectOne().from(PartnersAsked.beside(PARTNERSHIP_PARTNER, PARTNERSHIP_PARTNER.PARTNER_ID))
			.where(PARTNERSHIP_PARTNER.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
			.and(PartnersAsked.isCalledLike(patterns)));
	}

	/** Empty where there is no partnership. */
	public static String title(Record row) {
		return Objects.requireNonNullElse(row.get(PARTNERSHIP.TITLE), "");
	}

	/** Empty where there is no partnership. */
	public static Optional<Stage> stage(Record row) {
		return Optional.ofNullable(row.get(PARTNERSHIP.STAGE)).map(Stage::valueOf);
	}

}
