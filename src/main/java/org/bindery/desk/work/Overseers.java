package org.bindery.desk.work;

import org.bindery.people.Colleague;
import org.bindery.people.Role;

import org.springframework.security.authorization.AuthorityAuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.authority.AuthorityUtils;

/** Who sees what waits for others. */
final class Overseers {

	static final String MANAGER = "ROLE_MANAGER";

	static final String ADMINISTRATOR = "ROLE_ADMINISTRATOR";

	private Overseers() {
	}

	static boolean include(Colleague person) {
		return person.is(Role.MANAGER, Role.ADMINISTRATOR);
	}

	/** The refusal says whose page it is. */
	static void check(Colleague person) {
		if (!include(person)) {
			throw new AuthorizationDeniedException("For those who oversee the work of others",
					new AuthorityAuthorizationDecision(false,
							AuthorityUtils.createAuthorityList(MANAGER, ADMINISTRATOR)));
		}
	}

}
