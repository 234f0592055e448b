package org.bindery.selection;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.bindery.calendar.Cadence;

/**
 * What is chosen for all partners together.
 *
 * @param money in whole units of currency
 * @param endsOn null where no end is planned
 */
@Embeddable
record ChosenTerms(@Enumerated(EnumType.STRING) Depth depth, Integer money, Boolean minors,
		@Enumerated(EnumType.STRING) Cadence cadence, LocalDate endsOn) {
}
