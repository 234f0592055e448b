package org.bindery.desk.file;

import java.util.List;

import org.bindery.needs.Benefit;
import org.bindery.reviews.ClosingReport;

/** What a partnership brought. */
record Outcomes(ClosingReport report, List<Benefit> benefits) {

	static Outcomes of(ClosingReport report) {
		return new Outcomes(report, report.benefits());
	}

}
