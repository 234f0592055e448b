package org.bindery.people;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import org.bindery.identity.StaffId;

import org.springframework.security.core.Authentication;

/** A member of staff who asks for something, and what they may do. */
public record Colleague(StaffId id, Set<Role> roles) {

	public Colleague {
		Set<Role> each = EnumSet.noneOf(Role.class);
		each.addAll(roles);
		roles = Collections.unmodifiableSet(each);
	}

	/** Who is signed in. */
	public static Colleague of(Authentication person) {
		return new Colleague(new StaffId(person.getName()), Role.of(person));
	}

	/** Whether they have one of these roles. */
	public boolean is(Role... any) {
		return Stream.of(any).anyMatch(this.roles::contains);
	}

}
