package org.bindery.reviews;

import java.util.List;
import java.util.stream.Collectors;

import org.bindery.engine.Form;
import org.bindery.engine.ProcessClass;
import org.bindery.needs.Benefit;
import org.bindery.needs.Needs;
import org.bindery.partnerships.FormHeading;
import org.bindery.partnerships.Partnerships;

/** Ends a partnership well: with its results, its lessons and a thank-you. */
@ProcessClass
public class PartnershipClosing {

	private final ClosingReports reports;

	private final Partnerships partnerships;

	private final Needs needs;

	private final FormHeading heading;

	PartnershipClosing(ClosingReports reports, Partnerships partnerships, Needs needs, FormHeading heading) {
		this.reports = reports;
		this.partnerships = partnerships;
		this.needs = needs;
		this.heading = heading;
	}

	public Form<RecordOutcomes> recordOutcomes(String reference) {
		return this.heading.over(reference, new RecordOutcomes(null, null, List.of()))
			.with("endReason", this.partnerships.byReference(reference).endReason().orElse(""))
			.with("sought", sought(reference));
	}

	public void recordOutcomes(String reference, RecordOutcomes form) {
		ClosingReport report = this.reports.findByReference(reference).orElseGet(() -> ClosingReport.of(reference));
		report.recordOutcomes(form.results(), form.peopleReached(), form.benefits());
		this.reports.save(report);
	}

	public Form<CaptureLessons> captureLessons(String reference) {
		return this.heading.over(reference, new CaptureLessons(null, null, null));
	}

	public void captureLessons(String reference, CaptureLessons form) {
		this.reports.findByReference(reference)
			.orElseThrow()
			.captureLessons(form.wentWell(), form.wouldChange(), form.again());
	}

	public String partners(String reference) {
		return this.partnerships.byReference(reference).recipients();
	}

	private String sought(String reference) {
		return this.needs.findByReference(reference)
			.orElseThrow()
			.benefits()
			.stream()
			.sorted()
			.map(Benefit::label)
			.collect(Collectors.joining("; "));
	}

	/** How the closing ends. */
	public enum Outcome {

		CLOSED

	}

}
