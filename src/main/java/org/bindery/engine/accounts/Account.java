package org.bindery.engine.accounts;

import org.bindery.identity.StaffId;

/**
 * A member of staff as the engine's identity service knows them.
 *
 * @param email empty where none is known
 * @param phone empty where none is known or was asked for
 */
public record Account(StaffId id, String firstName, String lastName, String email, String phone) {

	/** What ids are: letters and digits, inside also what names and addresses have. */
	public static final String IDS = "[a-zA-Z0-9](?:[a-zA-Z0-9._@+-]{0,62}[a-zA-Z0-9])?";

	/** First and last name, or the id where both are missing. */
	public String name() {
		String name = (this.firstName + " " + this.lastName).strip();
		return name.isEmpty() ? this.id.text() : name;
	}

}
