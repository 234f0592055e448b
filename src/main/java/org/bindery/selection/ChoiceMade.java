package org.bindery.selection;

import java.time.LocalDate;
import java.util.List;

import org.bindery.calendar.Cadence;

/**
 * What the contact chose, as far as the partners accepted.
 *
 * @param money how much money is involved, in whole units of currency
 * @param minors whether minors are served directly
 * @param endsOn null where no end is planned
 */
public record ChoiceMade(Depth depth, int money, boolean minors, Cadence cadence, LocalDate endsOn,
		List<ChosenPartner> partners) {
}
