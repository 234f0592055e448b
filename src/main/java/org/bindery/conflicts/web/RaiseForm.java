package org.bindery.conflicts.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.RaisedConflict;
import org.bindery.conflicts.Severity;
import org.bindery.identity.StaffId;
import org.bindery.people.SentForms;
import org.bindery.typing.OneLine;

/**
 * A conflict as somebody writes it down.
 *
 * @param key tells a form that is sent twice from two forms
 */
record RaiseForm(@NotNull(message = "{conflicts.raise.cause.missing}") ConflictCause cause,
		@NotNull(message = "{conflicts.raise.severity.missing}") Severity severity,
		@NotBlank(message = "{conflicts.raise.what.missing}") String what, List<String> about,
		@OneLine String otherParty, String key) {

	RaiseForm {
		about = Objects.requireNonNullElse(about, List.of());
		otherParty = Objects.requireNonNullElse(otherParty, "");
		key = SentForms.key(key);
	}

	static RaiseForm blank(String key) {
		return new RaiseForm(null, null, "", List.of(), "", key);
	}

	RaisedConflict conflict() {
		return new RaisedConflict(this.cause, this.severity, this.what,
				this.about.stream().map(StaffId::find).flatMap(Optional::stream).toList(), this.otherParty);
	}

}
