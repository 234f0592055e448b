package org.bindery.engine.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.Account;
import org.bindery.engine.Accounts;
import org.bindery.engine.AccountStanding;
import org.bindery.search.NameOrder;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;

import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts kept by the engine's identity service. */
@Component
class IdentityAccounts implements Accounts {

	private static final String PHONE = "phone";

	/** Each password has a salt of its own. */
	private static final String STANDING = """
			select u.first_, u.last_, u.salt_, m.group_id_ from act_id_user u
			left join act_id_membership m on m.user_id_ = u.id_ where u.id_ = ?""";

	private final IdentityService identity;

	private final JdbcTemplate database;

	IdentityAccounts(@Lazy IdentityService identity, JdbcTemplate database) {
		this.identity = identity;
		this.database = database;
	}

	@Override
	public Optional<Account> find(String id) {
		return Optional.ofNullable(this.identity.createUserQuery().userId(id).singleResult())
			.map((user) -> account(user, text(this.identity.getUserInfo(user.getId(), PHONE))));
	}

	@Override
	public List<Account> findAll(Collection<String> ids) {
		return ids.isEmpty() ? List.of()
				: sorted(this.identity.createUserQuery().userIdIn(ids.toArray(String[]::new)).list());
	}

	@Override
	public Map<String, String> names(Collection<String> ids) {
		return ids.isEmpty() ? Map.of()
				: this.identity.createUserQuery()
					.userIdIn(ids.toArray(String[]::new))
					.list()
					.stream()
					.collect(Collectors.toMap(User::getId, (user) -> account(user, "").name()));
	}

	@Override
	public List<Account> inGroup(String group) {
		return sorted(this.identity.createUserQuery().memberOfGroup(group).list());
	}

	@Override
	public List<String> groupsOf(String id) {
		return this.identity.createGroupQuery().groupMember(id).list().stream().map(Group::getId).toList();
	}

	@Override
	public Optional<AccountStanding> standing(String id) {
		List<AccountStanding> each = this.database.query(STANDING,
				(row, number) -> new AccountStanding(
						new Account(id, text(row.getString("first_")), text(row.getString("last_")), "", "").name(),
						text(row.getString("salt_")), Stream.ofNullable(row.getString("group_id_")).toList()),
				id);
		return each.stream()
			.reduce((one, other) -> new AccountStanding(one.name(), one.passwordMark(),
					Stream.concat(one.groups().stream(), other.groups().stream()).toList()));
	}

	@Override
	public boolean passwordMatches(String id, String password) {
		return this.identity.checkPassword(id, password);
	}

	@Override
	@Transactional
	public void create(Account account, String password, List<String> groups) {
		User user = this.identity.newUser(account.id());
		user.setFirstName(account.firstName());
		user.setLastName(account.lastName());
		user.setEmail(account.email());
		user.setPassword(password);
		this.identity.saveUser(user);
		groups.forEach((group) -> this.identity.createMembership(account.id(), group));
		setPhone(account.id(), account.phone());
	}

	@Override
	public void setPhone(String id, String phone) {
		this.identity.setUserInfo(id, PHONE, phone);
	}

	private List<Account> sorted(List<User> users) {
		return users.stream()
			.sorted(NameOrder.by((User user) -> text(user.getLastName()))
				.thenComparing(NameOrder.by((user) -> text(user.getFirstName()))))
			.map((user) -> account(user, ""))
			.toList();
	}

	private static Account account(User user, String phone) {
		return new Account(user.getId(), text(user.getFirstName()), text(user.getLastName()), text(user.getEmail()),
				phone);
	}

	private static String text(String value) {
		return Objects.requireNonNullElse(value, "");
	}

}
