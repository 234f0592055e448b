package org.bindery.engine.access;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.bindery.addresses.EmailAddress;
import org.bindery.addresses.Unreachable;
import org.bindery.engine.HeldByPerson;
import org.bindery.engine.accounts.Account;
import org.bindery.engine.accounts.Passwords;
import org.bindery.engine.accounts.RoleGroups;
import org.bindery.engine.steps.RefusalMessages;
import org.bindery.identity.StaffId;
import org.bindery.search.SameName;
import org.bindery.typing.Typed;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import static org.bindery.tables.engine.ActHiOpLogTable.ACT_HI_OP_LOG;
import static org.bindery.tables.engine.ActHiTaskinstTable.ACT_HI_TASKINST;
import static org.bindery.tables.engine.ActIdUserTable.ACT_ID_USER;
import static org.bindery.tables.engine.ActRuAuthorizationTable.ACT_RU_AUTHORIZATION;
import static org.bindery.tables.engine.ActRuIdentitylinkTable.ACT_RU_IDENTITYLINK;
import static org.bindery.tables.engine.ActRuTaskTable.ACT_RU_TASK;
import static org.bindery.tables.engine.FormerAccountTable.FORMER_ACCOUNT;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

/** What nobody does to an account, each refused with a sentence. */
@Component
class AccountRules {

	private static final int LONGEST_NAME = 60;

	private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

	/** Turn the letters around, so that another name is read. */
	private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

	private final DSLContext database;

	private final RefusalMessages messages;

	private final ObjectProvider<HeldByPerson> held;

	AccountRules(DSLContext database, RefusalMessages messages, ObjectProvider<HeldByPerson> held) {
		this.database = database;
		this.messages = messages;
		this.held = held;
	}

	void password(boolean good) {
		refuseUnless(good, "password", Passwords.SHORTEST);
	}

	/** An account that a person creates or changes. */
	void saved(UserEntity account, boolean isNew, String person) {
		if (isNew) {
			refuseUnless(account.getId().matches(Account.IDS), "accountId");
			refuseUnless(!named(account.getId()), "accountIdTaken", account.getId());
			refuseUnless(!LookAlikes.isReserved(account.getId()), "reserved", account.getId());
			readAs(account.getId()).ifPresent((other) -> refuseUnless(false, "accountIdAlike", other));
		}
		else {
			refuseUnless(isOf(account.getId(), account.getSalt()), "accountIdStays");
		}
		List<String> before = isNew ? List.of() : detailsBefore(account);
		if (!before.equals(detailsOf(account))) {
			details(account);
			boolean renames = isNew || !before.subList(0, 2).equals(detailsOf(account).subList(0, 2));
			refuseUnless(!renames || !LookAlikes.isReserved(name(account)), "reserved", name(account));
			if (renames) {
				boolean themselves = !isNew && account.getId().equals(person);
				colleaguesOfThatName(account).forEach((colleague) -> {
					refuseUnless(!themselves, "colleaguesName", name(account));
					refuseUnless(SameName.isOf(colleague, name(account)), "nameAlike", colleague);
				});
			}
		}
	}

	private void details(UserEntity account) {
		account.setFirstName(inItsDirection(account.getFirstName()));
		account.setLastName(inItsDirection(account.getLastName()));
		refuseUnless(name(account.getFirstName()) && name(account.getLastName()), "personsName", LONGEST_NAME);
		refuseUnless(OneScript.each(name(account)), "namesScript");
		String email = text(account.getEmail()).strip();
		account.setEmail(email.isEmpty() ? email : read(email));
	}

	/** Without what was pasted along with it. */
	private String read(String email) {
		try {
			return EmailAddress.of(email).shown();
		}
		catch (Unreachable ex) {
			throw new BadUserRequestException(this.messages.text(ex.messageKey()).replace("{sign}", ex.sign()));
		}
	}

	private static String inItsDirection(String name) {
		return TURNING.matcher(text(name)).replaceAll("");
	}

	private static boolean name(String name) {
		String text = text(name);
		return text.length() <= LONGEST_NAME && !BREAKS.matcher(text).find()
				&& (text.isEmpty() || !Typed.text(text).isEmpty());
	}

	void deleted(String account) {
		refuseUnless(this.held.stream().noneMatch((matters) -> matters.of(new StaffId(account))), "stillHolds",
				account);
	}

	/** One may take another's id along, and would write over that role. */
	void groupSaved(GroupEntity group) {
		refuseUnless(group.getRevision() == 0 || !RoleGroups.ALL.contains(group.getId()), "roleStays");
	}

	void groupDeleted(String group) {
		refuseUnless(!RoleGroups.ALL.contains(group), "roleStays");
	}

	void neverAgain(String account) {
		this.database.insertInto(FORMER_ACCOUNT, FORMER_ACCOUNT.ID)
			.select(select(ACT_ID_USER.ID_).from(ACT_ID_USER)
				.where(ACT_ID_USER.ID_.eq(account))
				.and(notExists(selectOne().from(FORMER_ACCOUNT).where(FORMER_ACCOUNT.ID.eq(account)))))
			.execute();
	}

	/** Also with other capitals: people would take one for the other. */
	private boolean named(String account) {
		String id = account.toLowerCase(Locale.ROOT);
		Select<Record1<Integer>> places = Stream
			.of(ACT_ID_USER.ID_, FORMER_ACCOUNT.ID, ACT_RU_TASK.ASSIGNEE_, ACT_RU_TASK.OWNER_,
					ACT_RU_IDENTITYLINK.USER_ID_, ACT_RU_AUTHORIZATION.USER_ID_, ACT_HI_TASKINST.ASSIGNEE_,
					ACT_HI_OP_LOG.USER_ID_)
			.<Select<Record1<Integer>>>map((place) -> selectOne().from(place.getTable()).where(lower(place).eq(id)))
			.reduce(Select::unionAll)
			.orElseThrow();
		return this.database.fetchExists(places);
	}

	/**
	 * The API takes another id along with a profile, and would write over that account.
	 */
	private boolean isOf(String id, String salt) {
		return this.database.select(ACT_ID_USER.SALT_)
			.from(ACT_ID_USER)
			.where(ACT_ID_USER.ID_.eq(text(id)))
			.fetch(ACT_ID_USER.SALT_)
			.contains(salt);
	}

	private List<String> detailsBefore(UserEntity account) {
		return this.database.select(ACT_ID_USER.FIRST_, ACT_ID_USER.LAST_, ACT_ID_USER.EMAIL_)
			.from(ACT_ID_USER)
			.where(ACT_ID_USER.ID_.eq(account.getId()))
			.fetchSingle((row) -> List.of(text(row.value1()), text(row.value2()), text(row.value3())));
	}

	private static List<String> detailsOf(UserEntity account) {
		return List.of(text(account.getFirstName()), text(account.getLastName()), text(account.getEmail()));
	}

	/** The id of somebody, perhaps of one who left, that is read as the same. */
	private Optional<String> readAs(String id) {
		String read = LookAlikes.of(id);
		return this.database.select(ACT_ID_USER.ID_)
			.from(ACT_ID_USER)
			.unionAll(select(FORMER_ACCOUNT.ID).from(FORMER_ACCOUNT))
			.fetch(ACT_ID_USER.ID_)
			.stream()
			.filter((other) -> LookAlikes.of(other).equals(read))
			.findFirst();
	}

	/**
	 * Two may have one name, where an administrator says so, written as it is; nobody
	 * takes a colleague's.
	 */
	private List<String> colleaguesOfThatName(UserEntity account) {
		String read = LookAlikes.of(name(account));
		return this.database.select(ACT_ID_USER.FIRST_, ACT_ID_USER.LAST_, ACT_ID_USER.ID_)
			.from(ACT_ID_USER)
			.where(ACT_ID_USER.ID_.ne(account.getId()))
			.fetch((row) -> name(row.value1(), row.value2(), row.value3()))
			.stream()
			.filter((name) -> LookAlikes.of(name).equals(read))
			.toList();
	}

	private static String name(UserEntity account) {
		return name(account.getFirstName(), account.getLastName(), account.getId());
	}

	private static String name(String first, String last, String id) {
		String name = (text(first) + " " + text(last)).strip();
		return name.isEmpty() ? id : name;
	}

	private static String text(String value) {
		return Objects.requireNonNullElse(value, "");
	}

	private void refuseUnless(boolean good, String reason, Object... arguments) {
		if (!good) {
			throw new BadUserRequestException(this.messages.text("engine.refusal." + reason, arguments));
		}
	}

}
