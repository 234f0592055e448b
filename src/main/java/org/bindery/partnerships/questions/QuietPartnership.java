package org.bindery.partnerships.questions;

import java.time.LocalDate;
import java.util.Optional;

import org.bindery.calendar.Cadence;
import org.bindery.identity.Reference;

/**
 * A partnership in which both sides have not been in contact for longer than agreed.
 *
 * @param contact the contact's name
 * @param lastContact empty where there was none yet
 * @param cadence how often they agreed to speak with each other
 */
public record QuietPartnership(Reference reference, String title, Optional<String> contact,
		Optional<LocalDate> lastContact, Cadence cadence) {

	static QuietPartnership of(ListedPartnership listed) {
		return new QuietPartnership(listed.reference(), listed.title(), listed.contact(), listed.lastContact(),
				listed.found().cadence().orElseThrow());
	}

}
