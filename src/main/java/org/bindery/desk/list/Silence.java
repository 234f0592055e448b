package org.bindery.desk.list;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.calendar.Cadence;

/**
 * When an active partnership {@code p} is quiet for too long: when both sides have not
 * been in contact for longer than they agreed on, counted from when it became active, or
 * went on after a hold, at the earliest.
 *
 * @param today the day on which somebody asks
 */
record Silence(LocalDate today, ZoneId zone) {

	private static final String CONDITION = """
			p.stage = 'ACTIVE' and p.cadence is not null
			and not exists (select 1 from stage_change c where c.reference = p.reference and c.entered_at >= %2$s)
			and not exists (
				select 1 from contact_made m where m.reference = p.reference and (m.made_on >= %1$s or m.made_at >= %2$s))""";

	String condition() {
		return CONDITION.formatted(since("day", "date"), since("moment", "timestamp with time zone"));
	}

	private static String since(String name, String type) {
		return Stream.of(Cadence.values())
			.map((cadence) -> "when '%1$s' then cast(:%2$s%1$s as %3$s)".formatted(cadence, name, type))
			.collect(Collectors.joining(" ", "case p.cadence ", " end"));
	}

	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		for (Cadence cadence : Cadence.values()) {
			LocalDate since = cadence.earliestBefore(this.today);
			parameters.put("day" + cadence, since);
			parameters.put("moment" + cadence, since.atStartOfDay(this.zone).toOffsetDateTime());
		}
		return parameters;
	}

}
