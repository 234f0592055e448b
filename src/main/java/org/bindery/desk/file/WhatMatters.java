package org.bindery.desk.file;

import java.util.List;

import org.bindery.activities.Overlaps;
import org.bindery.conflicts.Conflict;
import org.bindery.partnerships.Handovers;
import org.bindery.partnerships.Holds;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.reviews.Reviews;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Gathers what goes on in a partnership beside its steps. */
@Component
class WhatMatters {

	private final Partnerships partnerships;

	private final Holds holds;

	private final Handovers handovers;

	private final Overlaps overlaps;

	private final Reviews reviews;

	WhatMatters(Partnerships partnerships, Holds holds, Handovers handovers, Overlaps overlaps, Reviews reviews) {
		this.partnerships = partnerships;
		this.holds = holds;
		this.handovers = handovers;
		this.overlaps = overlaps;
		this.reviews = reviews;
	}

	/**
	 * What matters to a reader.
	 * @param conflicts all that the reader may see
	 */
	Matters in(Partnership partnership, List<Conflict> conflicts, CasePages pages) {
		String reference = partnership.reference();
		return new Matters(this.holds.of(partnership), this.handovers.underWay(reference),
				this.partnerships.branchesOf(reference), page(conflicts, pages.few(pages.conflicts())),
				conflicts.stream().filter((conflict) -> conflict.lesson().isPresent()).toList(),
				this.overlaps.findByReferenceOrderByIdDesc(reference, pages.few(pages.overlaps())),
				this.reviews.findByReferenceOrderByIdDesc(reference, pages.few(pages.reviews())).map(Reviewed::of));
	}

	private static Page<Conflict> page(List<Conflict> all, PageRequest page) {
		return new PageImpl<>(all.stream().skip(page.getOffset()).limit(page.getPageSize()).toList(), page, all.size());
	}

}
