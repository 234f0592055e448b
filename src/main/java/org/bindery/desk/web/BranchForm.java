package org.bindery.desk.web;

import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import org.bindery.partnerships.Branch;
import org.bindery.typing.OneLine;

/** What the separate agreement is called, and with whom it is made. */
record BranchForm(@OneLine @NotBlank(message = "{desk.begin.title.missing}") String title,
		@NotEmpty(message = "{desk.branch.partners.missing}") List<Long> partners) {

	BranchForm {
		partners = Objects.requireNonNullElse(partners, List.of());
	}

	Branch branch() {
		return new Branch(this.title, this.partners);
	}

}
