package org.bindery.people;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.accounts.RoleGroups;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** What a member of staff may do. A role is a group in Camunda Admin. */
public enum Role {

	CONTACT(RoleGroups.CONTACTS), MANAGER(RoleGroups.MANAGERS), ANALYST(RoleGroups.ANALYSTS),
	ADMINISTRATOR(RoleGroups.ADMINISTRATORS);

	private final String group;

	Role(String group) {
		this.group = group;
	}

	/** The id of the group whose members have this role. */
	public String group() {
		return this.group;
	}

	/** The roles that the members of these groups have, in the roles' order. */
	public static Set<Role> among(Collection<String> groups) {
		return Stream.of(values())
			.filter((role) -> groups.contains(role.group))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
	}

	/** The roles of who is signed in, in the roles' order. */
	static Set<Role> of(Authentication person) {
		Set<String> authorities = AuthorityUtils.authorityListToSet(person.getAuthorities());
		return Stream.of(values())
			.filter((role) -> authorities.contains(role.authority()))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
	}

	/** The name by which pages ask for this role. */
	String authority() {
		return "ROLE_" + name();
	}

	static String[] authorities() {
		return Stream.of(values()).map(Role::authority).toArray(String[]::new);
	}

}
