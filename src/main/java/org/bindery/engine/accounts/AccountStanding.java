package org.bindery.engine.accounts;

import java.util.List;

/**
 * How somebody stands here at this moment.
 *
 * @param name first and last name, or the id where both are missing
 * @param passwordMark another one after each change of the password, and no secret
 * @param groups the ids of the groups that they are in
 */
public record AccountStanding(String name, String passwordMark, List<String> groups) {

	public AccountStanding {
		groups = List.copyOf(groups);
	}

}
