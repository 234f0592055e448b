package org.bindery.engine.access;

import java.util.Optional;

import org.bindery.engine.ActingPerson;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;

import org.springframework.stereotype.Component;

/** Whom the engine was told about. */
@Component
class AuthenticatedPerson implements ActingPerson {

	private final IdentityService identity;

	AuthenticatedPerson(IdentityService identity) {
		this.identity = identity;
	}

	@Override
	public Optional<String> id() {
		return Optional.ofNullable(this.identity.getCurrentAuthentication()).map(Authentication::getUserId);
	}

}
