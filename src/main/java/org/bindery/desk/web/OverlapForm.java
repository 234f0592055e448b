package org.bindery.desk.web;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import org.bindery.activities.ReportedOverlap;
import org.bindery.typing.OneLine;

/** Two activities that may duplicate each other. */
record OverlapForm(@OneLine @NotBlank(message = "{desk.overlap.ours.missing}") String ours,
		@OneLine @NotBlank(message = "{desk.overlap.theirs.missing}") String theirs, @OneLine String audience,
		@NotBlank(message = "{desk.overlap.concern.missing}") String concern) {

	static final OverlapForm BLANK = new OverlapForm("", "", "", "");

	OverlapForm {
		audience = Objects.requireNonNullElse(audience, "");
	}

	ReportedOverlap overlap() {
		return new ReportedOverlap(this.ours, this.theirs, this.audience, this.concern);
	}

}
