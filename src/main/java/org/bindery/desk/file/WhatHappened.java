package org.bindery.desk.file;

import java.util.List;
import java.util.Optional;

import org.bindery.activities.Activities;
import org.bindery.identity.Reference;
import org.bindery.partnerships.CheckIns;
import org.bindery.reviews.ClosingReports;

import org.springframework.stereotype.Component;

/** Gathers what happened in a partnership. */
@Component
class WhatHappened {

	private final Timeline timeline;

	private final CheckIns checkIns;

	private final Activities activities;

	private final ClosingReports reports;

	WhatHappened(Timeline timeline, CheckIns checkIns, Activities activities, ClosingReports reports) {
		this.timeline = timeline;
		this.checkIns = checkIns;
		this.activities = activities;
		this.reports = reports;
	}

	CaseHistory in(Reference reference, KnownInConfidence reader, CasePages pages) {
		return new CaseHistory(lastContact(reference),
				this.timeline.withPartners(reference, reader, pages.few(pages.correspondence())),
				this.checkIns.findByReferenceOrderByPlannedForDescIdDesc(reference, pages.few(pages.checkIns())),
				this.activities.findByReferenceOrderByIdDesc(reference, pages.few(pages.activities())),
				this.reports.findByReference(reference).map(Outcomes::of),
				this.timeline.of(reference, pages.kinds(), reader, pages.many(pages.history())));
	}

	private Optional<TimelineEntry> lastContact(Reference reference) {
		return this.timeline.lastContacts(List.of(reference)).stream().findFirst();
	}

}
