package org.bindery.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import java.util.stream.Stream;
import org.bindery.activities.OverlapReports;
import org.bindery.activities.ReportedOverlap;
import org.bindery.calendar.Cadence;
import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.RaisedConflict;
import org.bindery.conflicts.Severity;
import org.bindery.engine.Refusal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Branch;
import org.bindery.partnerships.Branches;
import org.bindery.partnerships.ChangeOfContact;
import org.bindery.partnerships.ExistingPartnership;
import org.bindery.partnerships.HandoverReason;
import org.bindery.partnerships.Handovers;
import org.bindery.partnerships.Holds;
import org.bindery.partnerships.NewPartner;
import org.bindery.partnerships.Proposal;
import org.bindery.partnerships.Proposals;
import org.bindery.partnerships.Recordings;
import org.bindery.partnerships.actions.EarlyReviews;
import org.bindery.partnerships.actions.Endings;
import org.bindery.selection.Depth;
import org.bindery.selection.PartnerRole;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people do on a partnership's page, by chance; some of it is refused. */
@TestComponent
public class Incidentals {

	private static final List<StaffId> STAFF = Stream.of("contact", "contact2", "manager").map(StaffId::new).toList();

	private final ConflictDesk conflicts;

	private final OverlapReports overlaps;

	private final Handovers handovers;

	private final Holds holds;

	private final EarlyReviews reviews;

	private final Branches branches;

	private final Endings endings;

	private final Recordings recordings;

	private final Proposals proposals;

	private final JdbcTemplate database;

	private final Story story;

	Incidentals(ConflictDesk conflicts, OverlapReports overlaps, Handovers handovers, Holds holds, EarlyReviews reviews,
			Branches branches, Endings endings, Recordings recordings, Proposals proposals, JdbcTemplate database,
			Story story) {
		this.conflicts = conflicts;
		this.overlaps = overlaps;
		this.handovers = handovers;
		this.holds = holds;
		this.reviews = reviews;
		this.branches = branches;
		this.endings = endings;
		this.recordings = recordings;
		this.proposals = proposals;
		this.database = database;
		this.story = story;
	}

	/** Records a partnership that runs already. */
	public Reference records(Random random, List<Long> partners) {
		LocalDate today = this.story.today();
		return this.recordings.record(
				new ExistingPartnership("Storytime " + random.nextInt(1000), "Firefighters read to children", partners,
						NewPartner.NONE, List.of(PartnerRole.CONTENT_CREATOR), one(random, STAFF).text(),
						today.minusDays(random.nextInt(900)), today.plusDays(1 + random.nextInt(60)),
						one(random, List.of(Cadence.values())), one(random, List.of(Depth.values())),
						random.nextBoolean() ? today.plusDays(1 + random.nextInt(90)) : null,
						random.nextBoolean() ? today.plusDays(100 + random.nextInt(400)) : null, random.nextBoolean()),
				new StaffId("contact"));
	}

	/** Takes in what a partner proposes. */
	public Reference proposes(Random random, Long partner) {
		return this.proposals.propose(
				new Proposal("Robots " + random.nextInt(1000), "Children build robots", partner, NewPartner.NONE),
				new StaffId("contact"));
	}

	/**
	 * Does one thing or the other.
	 * @return what was done, and whether it was refused
	 */
	public String happens(Random random, Reference reference) {
		int which = random.nextInt(9);
		try {
			does(which, random, reference);
			return String.valueOf(which);
		}
		catch (Refusal refusal) {
			return which + " " + refusal.messageKey();
		}
	}

	private void does(int which, Random random, Reference reference) {
		LocalDate today = this.story.today();
		switch (which) {
			case 0, 1 -> this.conflicts.raise(reference,
					new RaisedConflict(one(random, List.of(ConflictCause.values())),
							one(random, List.of(Severity.values())), "They cancelled twice",
							random.nextInt(3) == 0 ? List.of(one(random, STAFF)) : List.of(), ""),
					one(random, STAFF));
			case 2 -> this.overlaps.report(reference, new ReportedOverlap("Coding " + random.nextInt(1000),
					"Coding club", "Children", "Both teach on Tuesdays"), one(random, STAFF));
			case 3, 4 -> this.handovers.begin(reference,
					new ChangeOfContact(one(random, STAFF).text(),
							random.nextInt(3) == 0 ? List.of(one(random, STAFF).text()) : List.of(),
							one(random, List.of(HandoverReason.values()))),
					one(random, STAFF));
			case 5 -> this.holds.hold(reference, "Their hall is flooded", today.plusDays(1 + random.nextInt(80)),
					one(random, STAFF));
			case 6 -> this.holds.resume(reference, one(random, STAFF));
			case 7 -> this.reviews.start(reference, "Much has changed", one(random, STAFF));
			default -> rarely(random, reference);
		}
	}

	private void rarely(Random random, Reference reference) {
		if (random.nextInt(3) > 0) {
			List<Long> partners = this.database.queryForList("""
					select partner_id from partnership_partner join partnership on partnership.id = partnership_id
					where reference = ?""", Long.class, reference.text());
			this.branches.branch(reference,
					new Branch("A part of it", partners.subList(0, Math.min(1, partners.size()))),
					new StaffId("manager"));
		}
		else {
			this.endings.end(reference, "It is enough", one(random, STAFF));
		}
	}

	private static <T> T one(Random random, List<T> options) {
		return options.get(random.nextInt(options.size()));
	}

}
