package org.bindery.engine.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.bindery.identity.StaffId;

/** Who may sign in. Administrators manage accounts in Camunda Admin. */
public interface Accounts {

	Optional<Account> find(StaffId id);

	/** With one query, and so without phone numbers. */
	List<Account> findAll(Collection<StaffId> ids);

	/** The names by id, with one query; without the ids that nobody has (any more). */
	default Map<StaffId, String> names(Collection<StaffId> ids) {
		return findAll(ids).stream().collect(Collectors.toMap(Account::id, Account::name));
	}

	/**
	 * The members of a group, by last and first name; with one query, and so without
	 * phone numbers.
	 */
	List<Account> inGroup(String group);

	/** The ids of the groups that the account is a member of. */
	List<String> groupsOf(StaffId id);

	/** Whether somebody of that id works here: without a group nobody gets in. */
	default boolean worksHere(StaffId id) {
		return !groupsOf(id).isEmpty();
	}

	/**
	 * With one query: this is asked with every request. Empty when the id is nobody's.
	 */
	default Optional<AccountStanding> standing(StaffId id) {
		return find(id).map((account) -> new AccountStanding(account.name(), "", groupsOf(id)));
	}

	/**
	 * Whether the password is right; false also in the pause after wrong ones from the
	 * same place.
	 */
	boolean passwordMatches(String id, String password);

	/**
	 * Creates the account and makes it a member of the groups. It is the program that
	 * does: the rules of passwords are not asked.
	 */
	void create(Account account, String password, List<String> groups);

	void setPhone(StaffId id, String phone);

}
