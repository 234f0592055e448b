package org.bindery.desk.file;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.bindery.activities.Overlaps;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.conflicts.Conflict;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Handovers;
import org.bindery.partnerships.Holds;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.reviews.Reviews;
import org.bindery.work.Due;

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

	private final WorkingCalendar calendar;

	WhatMatters(Partnerships partnerships, Holds holds, Handovers handovers, Overlaps overlaps, Reviews reviews,
			WorkingCalendar calendar) {
		this.partnerships = partnerships;
		this.holds = holds;
		this.handovers = handovers;
		this.overlaps = overlaps;
		this.reviews = reviews;
		this.calendar = calendar;
	}

	/**
	 * What matters to a reader.
	 * @param person the reader's id
	 * @param conflicts all that the reader may see
	 */
	BesideSteps in(Partnership partnership, StaffId person, List<Conflict> conflicts, CasePages pages) {
		Reference reference = partnership.reference();
		return new BesideSteps(this.holds.of(partnership), this.handovers.underWay(reference),
				this.partnerships.branchesOf(reference), page(conflicts, pages.few(pages.conflicts())),
				turns(conflicts, person),
				conflicts.stream().filter((conflict) -> conflict.lesson().isPresent()).toList(),
				this.overlaps.findByReferenceOrderByIdDesc(reference, pages.few(pages.overlaps())),
				this.reviews.findByReferenceOrderByIdDesc(reference, pages.few(pages.reviews())).map(Reviewed::of));
	}

	/** A reader's own turn is among their tasks. */
	private List<ConflictTurn> turns(List<Conflict> conflicts, StaffId person) {
		return conflicts.stream()
			.flatMap((conflict) -> ConflictTurn.in(conflict, this::due).stream())
			.filter((turn) -> !turn.handler().equals(person))
			.sorted(Comparator.comparing((turn) -> turn.due().at()))
			.toList();
	}

	private Due due(LocalDate day) {
		return Due.of(this.calendar.endOf(day).toInstant(), this.calendar.now(), this.calendar.zone());
	}

	private static Page<Conflict> page(List<Conflict> all, PageRequest page) {
		return new PageImpl<>(all.stream().skip(page.getOffset()).limit(page.getPageSize()).toList(), page, all.size());
	}

}
