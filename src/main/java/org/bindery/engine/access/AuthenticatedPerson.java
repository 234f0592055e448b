package org.bindery.engine.access;

import java.util.Optional;

import org.bindery.engine.ActingPerson;
import org.bindery.engine.inside.Acting;
import org.bindery.identity.StaffId;
import org.camunda.bpm.engine.IdentityService;

import org.springframework.stereotype.Component;

/** Whom the engine was told about. */
@Component
class AuthenticatedPerson implements ActingPerson {

	private final IdentityService identity;

	AuthenticatedPerson(IdentityService identity) {
		this.identity = identity;
	}

	@Override
	public Optional<StaffId> id() {
		return Acting.person(this.identity).map(StaffId::new);
	}

}
