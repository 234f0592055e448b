package org.bindery.desk.web;

import java.util.stream.Stream;

import org.bindery.activities.OverlapReports;
import org.bindery.desk.Possibilities;
import org.bindery.desk.Possibility;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.actions.PartnershipAction;
import org.bindery.people.Attempts;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Reports that the library and its partners may do the same work twice. */
@Controller
@RequestMapping("/partnerships/{reference}/overlaps/new")
class OverlapPage extends ActionPage<OverlapForm> {

	private final OverlapReports reports;

	OverlapPage(Possibilities possibilities, Attempts attempts, OverlapReports reports) {
		super(PartnershipAction.REPORT_OVERLAP, "overlap", possibilities, attempts);
		this.reports = reports;
	}

	@Override
	OverlapForm blank(Possibility asked) {
		return OverlapForm.BLANK;
	}

	@Override
	Stream<String> written(OverlapForm form) {
		return Stream.of(form.ours(), form.theirs(), form.audience(), form.concern());
	}

	@Override
	Reference act(Reference reference, OverlapForm form, StaffId person) {
		this.reports.report(reference, form.overlap(), person);
		return reference;
	}

}
