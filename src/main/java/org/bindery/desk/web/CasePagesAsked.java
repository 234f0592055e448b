package org.bindery.desk.web;

import java.util.Optional;

import org.bindery.desk.CasePages;

/** Which pages of a partnership's lists an address asks for. */
record CasePagesAsked(Optional<Integer> conversations, Optional<Integer> checkIns, Optional<Integer> history,
		Optional<Integer> conflicts, Optional<Integer> overlaps, Optional<Integer> reviews) {

	CasePages pages() {
		return new CasePages(number(this.conversations), number(this.checkIns), number(this.history),
				number(this.conflicts), number(this.overlaps), number(this.reviews));
	}

	private static int number(Optional<Integer> asked) {
		return PageNumber.within(asked.orElse(0));
	}

}
