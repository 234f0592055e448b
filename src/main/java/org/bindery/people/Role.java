package org.bindery.people;

/** What a member of staff may do. A role is a group in Camunda Admin. */
public enum Role {

	CONTACT("contacts"), MANAGER("managers"), ANALYST("analysts"), ADMINISTRATOR("camunda-admin");

	private final String group;

	Role(String group) {
		this.group = group;
	}

	/** The id of the group whose members have this role. */
	public String group() {
		return this.group;
	}

	/** The name by which pages ask for this role. */
	String authority() {
		return "ROLE_" + name();
	}

}
