package org.bindery.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.accounts.Account;
import org.bindery.engine.accounts.Accounts;
import org.bindery.engine.forms.Choice;
import org.bindery.identity.StaffId;
import org.bindery.search.NameOrder;

import org.springframework.stereotype.Component;

/** The people who work at the library. */
@Component
public class Staff {

	private final Accounts accounts;

	Staff(Accounts accounts) {
		this.accounts = accounts;
	}

	public Optional<Account> find(StaffId id) {
		return this.accounts.find(id);
	}

	/** Whether somebody of that id works here, not only did once. */
	public boolean worksHere(StaffId id) {
		return this.accounts.worksHere(id);
	}

	/** First and last name, or the id where nobody of that id is known (any more). */
	public String nameOf(StaffId id) {
		return find(id).map(Account::name).orElse(id.text());
	}

	/** Each id with its name as {@link #nameOf} says it, found with one query. */
	public Map<StaffId, String> namesOf(Collection<StaffId> ids) {
		Map<StaffId, String> known = this.accounts.names(ids);
		return ids.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (id) -> known.getOrDefault(id, id.text())));
	}

	/** By last and first name. */
	public List<Account> withRole(Role role) {
		return this.accounts.inGroup(role.group());
	}

	/** Everybody who can be a contact or an assessor, by name. */
	public List<Choice> choices() {
		return choices(Role.CONTACT, Role.MANAGER);
	}

	/** All who work here, by name. */
	public List<Choice> everybody() {
		return choices(Role.values());
	}

	private List<Choice> choices(Role... roles) {
		return Stream.of(roles)
			.flatMap((role) -> withRole(role).stream())
			.distinct()
			.sorted(NameOrder.by(Account::lastName).thenComparing(NameOrder.by(Account::firstName)))
			.map((account) -> new Choice(account.id().text(), account.name()))
			.toList();
	}

}
