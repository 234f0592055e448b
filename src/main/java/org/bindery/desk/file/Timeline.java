package org.bindery.desk.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import org.bindery.calendar.WorkingCalendar;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything that happened in a partnership, from tables that keep it for good. */
@Repository
class Timeline {

	private static final String COLUMNS = """
			reference, kind, source_id, happened_at, held_on, person, step, label, word, words, next_steps, confidential""";

	/** As text, since neither database makes a date of a moment elsewhere. */
	private static final String DAY = """
			coalesce(cast(held_on as varchar(10)), cast(happened_at at time zone :zone as varchar(10)))""";

	private static final String PAGE = """
			select %1$s, count(*) over () as total from timeline
			where reference = :reference and kind in (:kinds) and (kind <> 'CHECK_IN' or word in (:checkIns))
			and (confidential = false or recipient = :address or matter in (:matters))
			order by %2$s desc, happened_at desc, kind, source_id desc limit :limit offset :offset""".formatted(COLUMNS,
			DAY);

	private static final String LAST_CONTACTS = """
			select %1$s from (
				select %1$s, row_number() over (partition by reference order by
				%2$s desc, happened_at desc, kind, source_id desc) as place
				from timeline where reference in (:references)
				and (kind, source_id) in (select kind, source_id from contact_made where reference in (:references))
			) contacts where place = 1""".formatted(COLUMNS, DAY);

	private static final List<TimelineKind> WITH_PARTNERS = List.of(TimelineKind.CONVERSATION, TimelineKind.CHECK_IN,
			TimelineKind.LETTER);

	private final JdbcClient database;

	private final String zone;

	Timeline(JdbcClient database, WorkingCalendar calendar) {
		this.database = database;
		this.zone = calendar.zone().getId();
	}

	/** What the reader may know of; the newest day first. */
	Page<TimelineEntry> of(String reference, Collection<TimelineKind> kinds, KnownInConfidence reader, Pageable page) {
		return page(reference, kinds, List.of("HELD", "MISSED", "CANCELLED"), reader, page);
	}

	/**
	 * What was said and written between the library and its partners; the newest day
	 * first.
	 */
	Page<TimelineEntry> withPartners(String reference, KnownInConfidence reader, Pageable page) {
		return page(reference, WITH_PARTNERS, List.of("HELD"), reader, page);
	}

	/** Of each partnership the last of what counts as contact, by the day of it. */
	List<TimelineEntry> lastContacts(Collection<String> references) {
		return references.isEmpty() ? List.of()
				: this.database.sql(LAST_CONTACTS)
					.param("references", references)
					.param("zone", this.zone)
					.query((row, number) -> entry(row))
					.list();
	}

	private Page<TimelineEntry> page(String reference, Collection<TimelineKind> kinds, List<String> checkIns,
			KnownInConfidence reader, Pageable page) {
		AtomicLong total = new AtomicLong(page.getOffset());
		List<TimelineEntry> entries = this.database.sql(PAGE)
			.param("reference", reference)
			.param("kinds", kinds.stream().map(Enum::name).collect(Collectors.toSet()))
			.param("checkIns", checkIns)
			.param("address", reader.address())
			.param("matters", reader.matters())
			.param("zone", this.zone)
			.param("limit", page.getPageSize())
			.param("offset", page.getOffset())
			.query((row, number) -> {
				total.set(row.getLong("total"));
				return entry(row);
			})
			.list();
		return new PageImpl<>(TimelineEntry.gathered(entries), page, total.get());
	}

	private static TimelineEntry entry(ResultSet row) throws SQLException {
		return new TimelineEntry(row.getString("reference"), TimelineKind.valueOf(row.getString("kind")),
				row.getLong("source_id"), row.getObject("happened_at", OffsetDateTime.class).toInstant(),
				Optional.ofNullable(row.getObject("held_on", LocalDate.class)),
				Optional.ofNullable(row.getString("person")), text(row, "step"), text(row, "label"), text(row, "word"),
				text(row, "words"), text(row, "next_steps"), row.getBoolean("confidential"), List.of());
	}

	private static String text(ResultSet row, String column) throws SQLException {
		return Objects.requireNonNullElse(row.getString(column), "");
	}

}
