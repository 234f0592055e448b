package org.bindery.desk.file;

import java.util.Optional;
import java.util.stream.Stream;

import org.bindery.activities.Activity;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.CheckIn;

import org.springframework.data.domain.Page;

/**
 * What was said, written and done in a partnership; each newest first.
 *
 * @param lastContact when both sides last heard of each other
 */
record CaseHistory(Optional<TimelineEntry> lastContact, Page<TimelineEntry> correspondence, Page<CheckIn> checkIns,
		Page<Activity> activities, Optional<Outcomes> outcomes, Page<TimelineEntry> history) {

	/** The ids of the staff who had a hand in it. */
	Stream<StaffId> people() {
		Stream<TimelineEntry> entries = Stream
			.of(this.lastContact.stream(), this.correspondence.stream(), this.history.stream())
			.flatMap((all) -> all);
		return Stream.concat(entries.map(TimelineEntry::person), this.checkIns.stream().map(CheckIn::loggedBy))
			.flatMap(Optional::stream);
	}

}
