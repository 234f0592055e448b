package org.bindery.engine.access;

import java.util.function.Predicate;

import org.bindery.engine.accounts.RoleGroups;
import org.camunda.bpm.engine.IdentityService;

import org.springframework.stereotype.Component;

/** Whether somebody is an administrator, by the engine's own rule. */
@Component
class SeesEverything implements Predicate<String> {

	private final IdentityService identity;

	SeesEverything(IdentityService identity) {
		this.identity = identity;
	}

	@Override
	public boolean test(String person) {
		return this.identity.createGroupQuery().groupMember(person).groupId(RoleGroups.ADMINISTRATORS).count() > 0;
	}

}
