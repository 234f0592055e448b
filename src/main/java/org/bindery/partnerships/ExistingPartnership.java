package org.bindery.partnerships;

import java.time.LocalDate;
import java.util.Collection;

import org.bindery.calendar.Cadence;
import org.bindery.selection.Depth;
import org.bindery.selection.PartnerRole;

/**
 * A partnership that runs already, perhaps informally.
 *
 * @param partners the ids of partners in the registry
 * @param roles what the partners do
 * @param since past or today
 * @param nextCheckIn in the future
 * @param reviewOn {@code null} where no review is planned
 * @param endsOn {@code null} where no end is planned
 * @param agreed whether there is an agreement on paper
 */
public record ExistingPartnership(String title, String purpose, Collection<Long> partners, NewPartner newPartner,
		Collection<PartnerRole> roles, String contact, LocalDate since, LocalDate nextCheckIn, Cadence cadence,
		Depth depth, LocalDate reviewOn, LocalDate endsOn, boolean agreed) {
}
