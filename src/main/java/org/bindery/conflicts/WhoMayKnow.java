package org.bindery.conflicts;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.communication.ConfidentialMatters;
import org.bindery.engine.Carried;
import org.bindery.engine.ConfidentialCases;
import org.bindery.engine.accounts.Account;
import org.bindery.engine.accounts.Accounts;
import org.bindery.identity.StaffId;
import org.bindery.people.Colleague;
import org.bindery.people.Role;
import org.bindery.people.Staff;

import org.springframework.stereotype.Component;

/**
 * Tells engine and correspondence who may see a conflict, or know of it; the rule is
 * {@link Conflict#visibleTo}.
 */
@Component
class WhoMayKnow implements ConfidentialCases, ConfidentialMatters {

	/** Who may know of all conflicts but those about themselves. */
	private static final Set<Role> WATCHING = EnumSet.of(Role.MANAGER, Role.ADMINISTRATOR);

	private static final String ID = "conflictId";

	private final Conflicts conflicts;

	private final Staff staff;

	private final Accounts accounts;

	WhoMayKnow(Conflicts conflicts, Staff staff, Accounts accounts) {
		this.conflicts = conflicts;
		this.staff = staff;
		this.accounts = accounts;
	}

	/** Whether their roles let them know of all conflicts of others. */
	static boolean isWatching(Colleague person) {
		return person.roles().stream().anyMatch(WATCHING::contains);
	}

	@Override
	public List<StaffId> managersFor(String process, Carried variables) {
		Optional<Conflict> conflict = variables.id(ID).flatMap(this.conflicts::findById);
		List<StaffId> about = conflict.map(Conflict::about).orElse(List.of());
		return Stream.of(Role.MANAGER, Role.ADMINISTRATOR)
			.map((role) -> this.staff.withRole(role)
				.stream()
				.map(Account::id)
				.filter((id) -> conflict.isPresent() && !about.contains(id))
				.toList())
			.filter((people) -> !people.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	@Override
	public Set<String> openTo(StaffId person, Map<String, Carried> cases) {
		Set<Long> asked = cases.values()
			.stream()
			.flatMap((variables) -> variables.id(ID).stream())
			.collect(Collectors.toSet());
		Set<Long> open = asked.isEmpty() ? asked : this.conflicts.openTo(person,
				isWatching(new Colleague(person, Role.among(this.accounts.groupsOf(person)))), asked);
		return cases.keySet()
			.stream()
			.filter((instance) -> cases.get(instance).id(ID).filter(open::contains).isPresent())
			.collect(Collectors.toSet());
	}

	@Override
	public Optional<String> matterOf(Carried ids) {
		return ids.id(ID).map(Conflict::matter);
	}

	@Override
	public List<String> openTo(Colleague person) {
		return this.conflicts.openTo(person.id(), isWatching(person)).stream().map(Conflict::matter).toList();
	}

}
