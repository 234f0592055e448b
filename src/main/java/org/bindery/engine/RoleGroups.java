package org.bindery.engine;

import java.util.Set;

/** The groups of staff that Bindery itself makes: each is a role. */
public final class RoleGroups {

	public static final Set<String> ALL = Set.of("contacts", "managers", "analysts", "camunda-admin");

	private RoleGroups() {
	}

}
