package org.bindery.partnerships.questions;

import java.time.LocalDate;
import java.util.Optional;

import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Stage;

/**
 * What is planned for a partnership on a day.
 *
 * @param contact the contact's id; empty until somebody is designated
 * @param who the contact's name, where it was looked up
 */
public record PlannedDay(Planned what, LocalDate day, Reference reference, String title, Stage stage,
		Optional<StaffId> contact, Optional<String> who) {

	PlannedDay with(Optional<String> name) {
		return new PlannedDay(this.what, this.day, this.reference, this.title, this.stage, this.contact, name);
	}

}
