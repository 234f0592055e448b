package org.bindery.desk.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.calendar.Cadence;
import org.bindery.partnerships.Stage;

/**
 * A partnership as its own row tells it.
 *
 * @param nextOn the next check-in of an active one; the day on which one on hold goes on
 */
record FoundPartnership(long id, String reference, String title, Stage stage, Optional<String> contact,
		Optional<Cadence> cadence, Optional<LocalDate> nextOn) {

	static final String NEXT = "case p.stage when 'ACTIVE' then p.next_check_in when 'ON_HOLD' then p.resume_on end";

	/** The stages in their order. */
	static final String ROAD = Stream.of(Stage.values())
		.map((stage) -> "when '" + stage + "' then " + stage.ordinal())
		.collect(Collectors.joining(" ", "case p.stage ", " end"));

	static final String COLUMNS = "p.id, p.reference, p.title, p.stage, p.contact, p.cadence, " + NEXT + " as next_on";

	static FoundPartnership read(ResultSet row, int number) throws SQLException {
		return new FoundPartnership(row.getLong("id"), row.getString("reference"), row.getString("title"),
				Stage.valueOf(row.getString("stage")), Optional.ofNullable(row.getString("contact")),
				Optional.ofNullable(row.getString("cadence")).map(Cadence::valueOf),
				Optional.ofNullable(row.getObject("next_on", LocalDate.class)));
	}

}
