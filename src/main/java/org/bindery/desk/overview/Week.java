package org.bindery.desk.overview;

import java.time.LocalDate;
import java.util.Map;

import org.bindery.partnerships.questions.Planned;
import org.bindery.search.Counted;

/**
 * How much is due within seven days.
 *
 * @param first the first of the days
 * @param tasks those that the reader may see
 */
record Week(LocalDate first, Map<Planned, Long> planned, Counted tasks) {

	static final int DAYS = 7;

	public LocalDate last() {
		return this.first.plusDays(DAYS - 1);
	}

	public long planned(Planned what) {
		return this.planned.getOrDefault(what, 0L);
	}

	/** Of all that is planned, tasks not counted. */
	public long total() {
		return this.planned.values().stream().mapToLong(Long::longValue).sum();
	}

}
