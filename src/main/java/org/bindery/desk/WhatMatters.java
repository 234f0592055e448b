package org.bindery.desk;

import java.util.Collection;
import java.util.List;

import org.bindery.activities.Overlaps;
import org.bindery.conflicts.Conflict;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.partnerships.Handovers;
import org.bindery.partnerships.Holds;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.people.Role;
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

	private final ConflictDesk conflicts;

	private final Overlaps overlaps;

	private final Reviews reviews;

	WhatMatters(Partnerships partnerships, Holds holds, Handovers handovers, ConflictDesk conflicts, Overlaps overlaps,
			Reviews reviews) {
		this.partnerships = partnerships;
		this.holds = holds;
		this.handovers = handovers;
		this.conflicts = conflicts;
		this.overlaps = overlaps;
		this.reviews = reviews;
	}

	Matters in(Partnership partnership, String person, Collection<Role> roles, CasePages pages) {
		String reference = partnership.reference();
		return new Matters(this.holds.of(partnership), this.handovers.underWay(reference),
				this.partnerships.branchesOf(reference),
				page(this.conflicts.visible(reference, person, roles), CasePages.few(pages.conflicts())),
				this.overlaps.findByReferenceOrderByIdDesc(reference, CasePages.few(pages.overlaps())),
				this.reviews.findByReferenceOrderByIdDesc(reference, CasePages.few(pages.reviews())));
	}

	private static Page<Conflict> page(List<Conflict> all, PageRequest page) {
		return new PageImpl<>(all.stream().skip(page.getOffset()).limit(page.getPageSize()).toList(), page, all.size());
	}

}
