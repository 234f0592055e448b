package org.bindery.desk.work;

import org.bindery.people.Role;

import org.springframework.security.authorization.AuthorityAuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** Who sees what waits for others. */
final class Overseers {

	static final String MANAGER = "ROLE_MANAGER";

	static final String ADMINISTRATOR = "ROLE_ADMINISTRATOR";

	private Overseers() {
	}

	static boolean include(Authentication person) {
		return Role.of(person).stream().anyMatch((role) -> role == Role.MANAGER || role == Role.ADMINISTRATOR);
	}

	/** The refusal says whose page it is. */
	static void check(Authentication person) {
		if (!include(person)) {
			throw new AuthorizationDeniedException("For those who oversee the work of others",
					new AuthorityAuthorizationDecision(false,
							AuthorityUtils.createAuthorityList(MANAGER, ADMINISTRATOR)));
		}
	}

}
