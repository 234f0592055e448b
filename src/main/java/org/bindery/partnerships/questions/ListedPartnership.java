package org.bindery.partnerships.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.bindery.identity.Reference;
import org.bindery.partnerships.Stage;

/**
 * A partnership with the names that a list shows.
 *
 * @param partners by name; none until partners are chosen
 * @param contact the contact's name; empty until somebody is designated
 * @param lastContact empty where there was none yet
 * @param since when it came to its stage; empty where that is not known
 */
public record ListedPartnership(FoundPartnership found, List<NamedPartner> partners, Optional<String> contact,
		Optional<LocalDate> lastContact, Optional<LocalDate> since) {

	public Reference reference() {
		return this.found.reference();
	}

	public String title() {
		return this.found.title();
	}

	public Stage stage() {
		return this.found.stage();
	}

	public Optional<LocalDate> nextCheckIn() {
		return this.found.nextOn().filter((day) -> stage() == Stage.ACTIVE);
	}

	/** The day on which one on hold goes on. */
	public Optional<LocalDate> pausedUntil() {
		return this.found.nextOn().filter((day) -> stage() == Stage.ON_HOLD);
	}

}
