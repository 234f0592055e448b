package org.bindery.engine.accounts;

import java.util.Set;

/** The groups of staff that Bindery itself makes: each is a role. */
public final class RoleGroups {

	public static final String CONTACTS = "contacts";

	public static final String MANAGERS = "managers";

	public static final String ANALYSTS = "analysts";

	/** Who may do everything, by the engine's own rule. */
	public static final String ADMINISTRATORS = "camunda-admin";

	public static final Set<String> ALL = Set.of(CONTACTS, MANAGERS, ANALYSTS, ADMINISTRATORS);

	private RoleGroups() {
	}

}
