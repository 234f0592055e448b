package org.bindery.partnerships.questions;

import java.util.List;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.partnerships.Stage;
import org.bindery.search.Counted;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Active partnerships that are quiet for longer than their cadence. */
@Component
@Transactional(readOnly = true)
public class GoneQuiet {

	private final PartnershipRows rows;

	private final Naming naming;

	private final WorkingCalendar calendar;

	GoneQuiet(PartnershipRows rows, Naming naming, WorkingCalendar calendar) {
		this.rows = rows;
		this.naming = naming;
		this.calendar = calendar;
	}

	/** The longest silence first, at most so many. */
	public List<QuietPartnership> longest(int most) {
		Sorting bySilence = new Sorting(ListOrder.SILENCE, false);
		return this.naming.of(this.rows.some(filter(), bySilence, 0, most)).stream().map(QuietPartnership::of).toList();
	}

	public Counted count() {
		return this.rows.count(filter()).getOrDefault(Stage.ACTIVE, Counted.NONE);
	}

	private ListFilter filter() {
		return ListFilter.quiet(Silence.now(this.calendar));
	}

}
