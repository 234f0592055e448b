package org.bindery.reviews;

import org.bindery.engine.ProcessClass;
import org.bindery.engine.forms.Form;
import org.bindery.identity.Address;
import org.bindery.identity.Reference;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.partnerships.words.FormHeading;

/** Ends a partnership well: with its results, its lessons and a thank-you. */
@ProcessClass
public class PartnershipClosing {

	private final ClosingReports reports;

	private final Partnerships partnerships;

	private final HopedFor hopedFor;

	private final FormHeading heading;

	PartnershipClosing(ClosingReports reports, Partnerships partnerships, HopedFor hopedFor, FormHeading heading) {
		this.reports = reports;
		this.partnerships = partnerships;
		this.hopedFor = hopedFor;
		this.heading = heading;
	}

	public Form<RecordOutcomes> recordOutcomes(Reference reference) {
		Partnership partnership = this.partnerships.byReference(reference);
		return this.heading.over(reference, Form.blank(RecordOutcomes.class))
			.with("endReason", partnership.ending().reason().orElse(""))
			.with("sought", this.hopedFor.by(partnership));
	}

	public void recordOutcomes(Reference reference, RecordOutcomes form) {
		ClosingReport report = this.reports.findByReference(reference).orElseGet(() -> ClosingReport.of(reference));
		report.recordOutcomes(form.results(), form.peopleReached(), form.benefits());
		this.reports.save(report);
	}

	public Form<CaptureLessons> captureLessons(Reference reference) {
		return this.heading.over(reference, Form.blank(CaptureLessons.class));
	}

	public void captureLessons(Reference reference, CaptureLessons form) {
		this.reports.findByReference(reference)
			.orElseThrow()
			.captureLessons(form.wentWell(), form.wouldChange(), form.again());
	}

	public String partners(Reference reference) {
		return Address.together(this.partnerships.byReference(reference).recipients());
	}

	/** How the closing ends. */
	public enum Outcome {

		CLOSED

	}

}
