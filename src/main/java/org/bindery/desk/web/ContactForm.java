package org.bindery.desk.web;

import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.bindery.partnerships.ChangeOfContact;
import org.bindery.partnerships.HandoverReason;

/** Who is to be the contact, with whom, and why. */
record ContactForm(@NotBlank(message = "{desk.contact.missing}") String contact, List<String> team,
		@NotNull(message = "{desk.contact.reason.missing}") HandoverReason reason) {

	ContactForm {
		team = Objects.requireNonNullElse(team, List.of());
	}

	ChangeOfContact change() {
		return new ChangeOfContact(this.contact, this.team, this.reason);
	}

}
