package org.bindery.desk.web;

import java.util.Optional;
import java.util.Set;

import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Stage;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** Why a person cannot end a partnership. */
enum CannotEnd {

	NOT_ACTIVE(HttpStatus.CONFLICT), NOT_THEIRS(HttpStatus.FORBIDDEN);

	private final HttpStatus status;

	CannotEnd(HttpStatus status) {
		this.status = status;
	}

	/**
	 * Empty for the contact, the contact's team, managers and administrators while the
	 * partnership is active.
	 */
	static Optional<CannotEnd> reason(Authentication person, Partnership partnership) {
		if (partnership.stage() != Stage.ACTIVE || partnership.endedOn().isPresent()) {
			return Optional.of(NOT_ACTIVE);
		}
		return mayEnd(person, partnership) ? Optional.empty() : Optional.of(NOT_THEIRS);
	}

	private static boolean mayEnd(Authentication person, Partnership partnership) {
		Set<String> roles = AuthorityUtils.authorityListToSet(person.getAuthorities());
		return roles.contains("ROLE_MANAGER") || roles.contains("ROLE_ADMINISTRATOR")
				|| partnership.team().contains(person.getName())
				|| partnership.contact().filter(person.getName()::equals).isPresent();
	}

	HttpStatus status() {
		return this.status;
	}

}
