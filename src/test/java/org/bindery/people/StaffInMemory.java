package org.bindery.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.bindery.engine.accounts.Account;
import org.bindery.engine.accounts.Accounts;
import org.bindery.identity.StaffId;

/** Accounts without an engine. */
class StaffInMemory implements Accounts {

	private final Map<StaffId, Entry> entries = new ConcurrentHashMap<>();

	@Override
	public Optional<Account> find(StaffId id) {
		return Optional.ofNullable(this.entries.get(id)).map(Entry::account);
	}

	@Override
	public List<Account> findAll(Collection<StaffId> ids) {
		return ids.stream().map(this.entries::get).filter(Objects::nonNull).map(Entry::account).toList();
	}

	@Override
	public List<Account> inGroup(String group) {
		return this.entries.values()
			.stream()
			.filter((entry) -> entry.groups().contains(group))
			.map(Entry::account)
			.sorted(Comparator.comparing(Account::lastName))
			.toList();
	}

	@Override
	public List<String> groupsOf(StaffId id) {
		return this.entries.get(id).groups();
	}

	@Override
	public boolean passwordMatches(String id, String password) {
		return StaffId.find(id).map(this.entries::get).filter((entry) -> entry.password().equals(password)).isPresent();
	}

	@Override
	public void create(Account account, String password, List<String> groups) {
		if (this.entries.putIfAbsent(account.id(), new Entry(account, password, groups)) != null) {
			throw new IllegalStateException(account.id() + " is there already");
		}
	}

	@Override
	public void setPhone(StaffId id, String phone) {
		Account old = find(id).orElseThrow();
		this.entries.computeIfPresent(id,
				(key, entry) -> new Entry(new Account(id, old.firstName(), old.lastName(), old.email(), phone),
						entry.password(), entry.groups()));
	}

	private record Entry(Account account, String password, List<String> groups) {
	}

}
