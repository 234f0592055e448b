package org.bindery.desk.web;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import org.bindery.activities.ReportedOverlap;

/** Two activities that may duplicate each other. */
record OverlapForm(@NotBlank(message = "{desk.overlap.ours.missing}") String ours,
		@NotBlank(message = "{desk.overlap.theirs.missing}") String theirs, String audience,
		@NotBlank(message = "{desk.overlap.concern.missing}") String concern) {

	static final OverlapForm BLANK = new OverlapForm("", "", "", "");

	OverlapForm {
		audience = Objects.requireNonNullElse(audience, "");
	}

	ReportedOverlap overlap() {
		return new ReportedOverlap(this.ours, this.theirs, this.audience, this.concern);
	}

}
