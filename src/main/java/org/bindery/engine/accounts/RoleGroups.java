package org.bindery.engine.accounts;

import java.util.Set;

/** The groups of staff that Bindery itself makes: each is a role. */
public final class RoleGroups {

	/** Who may do everything, by the engine's own rule. */
	public static final String ADMINISTRATORS = "camunda-admin";

	public static final Set<String> ALL = Set.of("contacts", "managers", "analysts", ADMINISTRATORS);

	private RoleGroups() {
	}

}
