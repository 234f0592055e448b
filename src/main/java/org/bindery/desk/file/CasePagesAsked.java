package org.bindery.desk.file;

import java.util.Optional;
import java.util.stream.Stream;

import org.bindery.desk.web.PageNumber;

/** Which pages of a partnership's lists an address asks for. */
record CasePagesAsked(Optional<Integer> correspondence, Optional<Integer> checkIns, Optional<Integer> activities,
		Optional<Integer> conflicts, Optional<Integer> overlaps, Optional<Integer> reviews, Optional<Integer> history,
		Optional<String> diagram, Optional<String> kind, Optional<String> whole) {

	CasePages pages() {
		return new CasePages(number(this.correspondence), number(this.checkIns), number(this.activities),
				number(this.conflicts), number(this.overlaps), number(this.reviews), number(this.history), this.diagram,
				this.kind.flatMap(CasePagesAsked::known), this.whole.filter("true"::equals).isPresent());
	}

	private static int number(Optional<Integer> asked) {
		return PageNumber.within(asked.orElse(0));
	}

	private static Optional<TimelineKind> known(String name) {
		return Stream.of(TimelineKind.values()).filter((kind) -> kind.name().equals(name)).findFirst();
	}

}
