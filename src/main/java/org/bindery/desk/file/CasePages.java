package org.bindery.desk.file;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;

import org.springframework.data.domain.PageRequest;

/**
 * Which pages of its lists a partnership's file shows, from 0.
 *
 * @param diagram the process whose diagram is shown
 * @param kind what the timeline shows; empty for everything
 * @param whole whether all lists are shown in one, for printing
 */
record CasePages(int correspondence, int checkIns, int activities, int conflicts, int overlaps, int reviews,
		int history, Optional<String> diagram, Optional<TimelineKind> kind, boolean whole) {

	static final CasePages FIRST = new CasePages(0, 0, 0, 0, 0, 0, 0, Optional.empty(), Optional.empty(), false);

	private static final int FEW = 5;

	private static final int MANY = 15;

	/** More than there ever is, and little enough for a page. */
	private static final int ALL = 1000;

	PageRequest few(int page) {
		return sized(page, FEW);
	}

	PageRequest many(int page) {
		return sized(page, MANY);
	}

	private PageRequest sized(int page, int size) {
		return this.whole ? PageRequest.of(0, ALL) : PageRequest.of(page, size);
	}

	Collection<TimelineKind> kinds() {
		return this.kind.map(EnumSet::of).orElse(EnumSet.allOf(TimelineKind.class));
	}

}
