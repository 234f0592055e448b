package org.bindery.partnerships.questions;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.bindery.search.Counted;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which partnerships there are. */
@Component
@Transactional(readOnly = true)
public class PartnershipList {

	static final int SHOWN = 20;

	private static final int TOLD_AT_ONCE = 500;

	private final PartnershipRows rows;

	private final Naming naming;

	PartnershipList(PartnershipRows rows, Naming naming) {
		this.rows = rows;
		this.naming = naming;
	}

	/** How many stand in each stage, found with one query. */
	public StageCounts stages() {
		return stages(ListFilter.NONE);
	}

	/** How many the filter finds in each stage, whatever stage it names itself. */
	public StageCounts stages(ListFilter filter) {
		return StageCounts.of(this.rows.count(filter.in(Optional.empty())));
	}

	public Listing page(ListFilter filter, Sorting sorting, int page, StageCounts counts) {
		Counted total = filter.stage().map(counts::in).orElseGet(counts::total);
		List<FoundPartnership> found = total.isNone() ? List.of()
				: this.rows.some(filter, sorting, (long) page * SHOWN, SHOWN + 1);
		return new Listing(this.naming.of(found.stream().limit(SHOWN).toList()), page, found.size() <= SHOWN, total);
	}

	public Board board(ListFilter filter, StageCounts counts) {
		return Board.of(counts, this.naming.of(this.rows.newest(filter.in(Optional.empty()), SHOWN)));
	}

	/** All that the filter finds, without ever holding more than a few of them. */
	public void each(ListFilter filter, Sorting sorting, Consumer<ListedPartnership> reader) {
		try (Stream<FoundPartnership> all = this.rows.all(filter, sorting)) {
			Iterator<FoundPartnership> rest = all.iterator();
			while (rest.hasNext()) {
				List<FoundPartnership> next = new ArrayList<>();
				while (rest.hasNext() && next.size() < TOLD_AT_ONCE) {
					next.add(rest.next());
				}
				this.naming.of(next).forEach(reader);
			}
		}
	}

}
