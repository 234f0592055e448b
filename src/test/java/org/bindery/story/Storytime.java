package org.bindery.story;

import java.time.LocalDate;
import java.util.List;

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

/** A partnership that has run for two years: firefighters read to children. */
@TestComponent
public class Storytime {

	private final Recordings recordings;

	private final Partners partners;

	private final Story story;

	Storytime(Recordings recordings, Partners partners, Story story) {
		this.recordings = recordings;
		this.partners = partners;
		this.story = story;
	}

	/** The reference of a new one, with {@code contact} as its contact. */
	public Reference runs() {
		return runs(this.story.today().plusMonths(10), this.story.today().plusYears(2));
	}

	/** The reference of a new one that is reviewed and ends on those days. */
	public Reference runs(LocalDate review, LocalDate end) {
		LocalDate today = this.story.today();
		Reference reference = this.recordings.record(
				new ExistingPartnership("Storytime", "Firefighters read to children", List.of(fireDepartment()),
						NewPartner.NONE, List.of(PartnerRole.CONTENT_CREATOR), "contact", today.minusYears(2),
						today.plusMonths(1), Cadence.MONTHLY, Depth.NETWORKING, review, end, false),
				new StaffId("contact"));
		this.story.runJobs(reference);
		return reference;
	}

	private Long fireDepartment() {
		return this.partners
			.save(Partner.named("Fire Department", PartnerKind.LOCAL_GOVERNMENT)
				.withPerson("Captain", "captain@fire.example", ""))
			.id();
	}

}
