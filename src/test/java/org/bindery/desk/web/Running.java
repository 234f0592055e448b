package org.bindery.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.bindery.calendar.Cadence;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.Partners;
import org.bindery.partnerships.ExistingPartnership;
import org.bindery.partnerships.NewPartner;
import org.bindery.partnerships.Recordings;
import org.bindery.selection.Depth;
import org.bindery.selection.PartnerRole;

import org.springframework.boot.test.context.TestComponent;

/** Partnerships in their active time, with the contact "contact". */
@TestComponent
public class Running {

	private final Recordings recordings;

	private final Partners partners;

	Running(Recordings recordings, Partners partners) {
		this.recordings = recordings;
		this.partners = partners;
	}

	/** The reference of a partnership with partners of these names. */
	public Reference with(String... names) {
		List<Long> ids = Stream.of(names)
			.map((name) -> this.partners
				.save(Partner.named(name, PartnerKind.NONPROFIT).withPerson("Moira", "moira@club.example", null))
				.id())
			.toList();
		return this.recordings.record(
				new ExistingPartnership("Chess & <b>cakes</b>", "Old and young play", ids, NewPartner.NONE,
						List.of(PartnerRole.HOST), "contact", LocalDate.now().minusYears(1),
						LocalDate.now().plusDays(30), Cadence.MONTHLY, Depth.COORDINATING, null, null, false),
				new StaffId("manager"));
	}

}
