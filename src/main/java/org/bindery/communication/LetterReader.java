package org.bindery.communication;

import java.util.Collection;

import org.bindery.identity.Address;
import org.bindery.people.Role;

/**
 * Somebody who wants to read letters.
 *
 * @param person the id of the member of staff
 */
public record LetterReader(String person, Collection<Role> roles) {

	/** How orders for letters name that person. */
	Address address() {
		return new Address.Staff(this.person);
	}

}
