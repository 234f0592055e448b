package org.bindery.engine.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.accounts.Account;
import org.bindery.engine.accounts.AccountStanding;
import org.bindery.engine.accounts.Accounts;
import org.bindery.identity.StaffId;
import org.bindery.search.NameOrder;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.jooq.DSLContext;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import static org.bindery.tables.engine.ActIdMembershipTable.ACT_ID_MEMBERSHIP;
import static org.bindery.tables.engine.ActIdUserTable.ACT_ID_USER;

/** Accounts kept by the engine's identity service. */
@Component
class IdentityAccounts implements Accounts {

	private static final String PHONE = "phone";

	private final IdentityService identity;

	private final DSLContext database;

	IdentityAccounts(@Lazy IdentityService identity, DSLContext database) {
		this.identity = identity;
		this.database = database;
	}

	@Override
	public Optional<Account> find(StaffId id) {
		return Optional.ofNullable(this.identity.createUserQuery().userId(id.text()).singleResult())
			.map((user) -> account(user, text(this.identity.getUserInfo(user.getId(), PHONE))));
	}

	@Override
	public List<Account> findAll(Collection<StaffId> ids) {
		return ids.isEmpty() ? List.of() : sorted(this.identity.createUserQuery().userIdIn(texts(ids)).list());
	}

	@Override
	public Map<StaffId, String> names(Collection<StaffId> ids) {
		return ids.isEmpty() ? Map.of()
				: this.identity.createUserQuery()
					.userIdIn(texts(ids))
					.list()
					.stream()
					.collect(Collectors.toMap((user) -> new StaffId(user.getId()), (user) -> account(user, "").name()));
	}

	@Override
	public List<Account> inGroup(String group) {
		return sorted(this.identity.createUserQuery().memberOfGroup(group).list());
	}

	@Override
	public List<String> groupsOf(StaffId id) {
		return this.identity.createGroupQuery().groupMember(id.text()).list().stream().map(Group::getId).toList();
	}

	@Override
	public Optional<AccountStanding> standing(StaffId id) {
		// each password has a salt of its own
		List<AccountStanding> each = this.database
			.select(ACT_ID_USER.FIRST_, ACT_ID_USER.LAST_, ACT_ID_USER.SALT_, ACT_ID_MEMBERSHIP.GROUP_ID_)
			.from(ACT_ID_USER)
			.leftJoin(ACT_ID_MEMBERSHIP)
			.on(ACT_ID_MEMBERSHIP.USER_ID_.eq(ACT_ID_USER.ID_))
			.where(ACT_ID_USER.ID_.eq(id.text()))
			.fetch((row) -> new AccountStanding(new Account(id, text(row.value1()), text(row.value2()), "", "").name(),
					text(row.value3()), Stream.ofNullable(row.value4()).toList()));
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
		User user = this.identity.newUser(account.id().text());
		user.setFirstName(account.firstName());
		user.setLastName(account.lastName());
		user.setEmail(account.email());
		user.setPassword(password);
		this.identity.saveUser(user);
		groups.forEach((group) -> this.identity.createMembership(account.id().text(), group));
		setPhone(account.id(), account.phone());
	}

	@Override
	public void setPhone(StaffId id, String phone) {
		this.identity.setUserInfo(id.text(), PHONE, phone);
	}

	private List<Account> sorted(List<User> users) {
		return users.stream()
			.sorted(NameOrder.by((User user) -> text(user.getLastName()))
				.thenComparing(NameOrder.by((user) -> text(user.getFirstName()))))
			.map((user) -> account(user, ""))
			.toList();
	}

	private static Account account(User user, String phone) {
		return new Account(new StaffId(user.getId()), text(user.getFirstName()), text(user.getLastName()),
				text(user.getEmail()), phone);
	}

	private static String[] texts(Collection<StaffId> ids) {
		return ids.stream().map(StaffId::text).toArray(String[]::new);
	}

	private static String text(String value) {
		return Objects.requireNonNullElse(value, "");
	}

}
