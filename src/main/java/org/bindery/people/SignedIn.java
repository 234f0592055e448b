package org.bindery.people;

import java.io.Serializable;
import java.security.Principal;

/**
 * Who is signed in, as pages greet them. Kept in the session, so that no page asks the
 * database for it.
 */
public record SignedIn(String id, String fullName) implements Principal, Serializable {

	@Override
	public String getName() {
		return this.id;
	}

}
