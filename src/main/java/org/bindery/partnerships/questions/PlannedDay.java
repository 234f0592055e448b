package org.bindery.partnerships.questions;

import java.time.LocalDate;
import java.util.Optional;

import org.bindery.identity.Reference;
import org.bindery.partnerships.Stage;

/**
 * What is planned for a partnership on a day.
 *
 * @param contact the contact's id, or name where it was looked up
 */
public record PlannedDay(Planned what, LocalDate day, Reference reference, String title, Stage stage,
		Optional<String> contact) {

	PlannedDay with(Optional<String> name) {
		return new PlannedDay(this.what, this.day, this.reference, this.title, this.stage, name);
	}

}
