package org.bindery.engine.access;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.bindery.engine.accounts.AccountDeleted;
import org.bindery.engine.accounts.AuditLog;
import org.bindery.engine.accounts.PasswordChanged;
import org.bindery.identity.StaffId;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;

import org.springframework.context.ApplicationEventPublisher;

/**
 * The one way to accounts, for pages, Admin and the REST API alike: passwords are tried
 * only so often, and what would harm others or the library is refused. The rules, but not
 * that of tries, bind people; where nobody is signed in the program itself acts, as with
 * the engine's authorizations.
 */
class GuardedAccounts extends IdentityServiceImpl {

	private final EqualTries equalTries = new EqualTries();

	private final InLine inLine = new InLine();

	private final SignInTries tries;

	private final SignInPlaces places;

	private final PasswordHash passwordHash;

	private final AccountRules rules;

	private final AdministratorsRights administrators;

	private final ApplicationEventPublisher events;

	GuardedAccounts(SignInTries tries, SignInPlaces places, PasswordHash passwordHash, AccountRules rules,
			AdministratorsRights administrators, ApplicationEventPublisher events) {
		this.tries = tries;
		this.places = places;
		this.passwordHash = passwordHash;
		this.rules = rules;
		this.administrators = administrators;
		this.events = events;
	}

	/**
	 * Whether it is the password, and may be tried now. The engine's own count, which
	 * locks an account for everybody and for good, is not kept.
	 */
	@Override
	public boolean checkPassword(String id, String password) {
		String account = Objects.requireNonNullElse(id, "");
		String tried = Objects.requireNonNullElse(password, "");
		SignInPlaces.Place place = this.places.of(account);
		return this.equalTries.asOne(place.tries(), tried, () -> look(account, tried, place));
	}

	private boolean look(String account, String password, SignInPlaces.Place place) {
		boolean open = this.tries.count(place.tries());
		// in a pause nothing is looked at, whether there is such an account or not
		boolean right = open && this.inLine.look(place.line(), () -> matches(account, password));
		if (right) {
			this.tries.takeBack(place.tries());
			this.places.remember(account);
		}
		else {
			AuditLog.note(open ? "wrong password" : "password not looked at, after too many wrong ones", account);
		}
		return right;
	}

	private boolean matches(String id, String password) {
		Optional<UserEntity> user = Optional.of(id)
			// a database may fail on one, and it is in no id
			.filter((any) -> any.chars().noneMatch(Character::isISOControl))
			.map((any) -> this.commandExecutor
				.execute((context) -> (UserEntity) context.getReadOnlyIdentityProvider().findUserById(any)))
			.filter((found) -> found.getPassword() != null);
		if (user.isEmpty()) {
			// the same work for everybody: how long it takes tells nothing
			this.passwordHash.encrypt(password);
			return false;
		}
		PasswordManager hashes = this.commandExecutor
			.execute((context) -> context.getProcessEngineConfiguration().getPasswordManager());
		return hashes.check(EncryptionUtil.saltPassword(password, user.get().getSalt()), user.get().getPassword());
	}

	@Override
	public void saveUser(User user, boolean skipPasswordRules) {
		UserEntity account = (UserEntity) user;
		boolean isNew = account.getRevision() == 0;
		boolean newPassword = account.hasNewPassword();
		somebody().ifPresent((person) -> {
			this.rules.saved(account, isNew, person);
			this.rules.password(newPassword ? goodPassword(account) : !isNew);
		});
		super.saveUser(user, true);
		AuditLog.note(isNew ? "account created" : newPassword ? "password changed" : "account changed", by(),
				user.getId());
		if (newPassword && !isNew) {
			this.events.publishEvent(new PasswordChanged(new StaffId(user.getId())));
		}
	}

	private boolean goodPassword(UserEntity account) {
		return this.commandExecutor.execute((context) -> account.checkPasswordAgainstPolicy());
	}

	/** The id is never given to somebody else: history would call them by it. */
	@Override
	public void deleteUser(String id) {
		this.commandExecutor.execute((context) -> {
			super.deleteUser(id);
			somebody().ifPresent((person) -> {
				this.administrators.deleted(id);
				this.rules.deleted(id);
			});
			this.rules.neverAgain(id);
			this.events.publishEvent(new AccountDeleted(new StaffId(id)));
			return null;
		});
		AuditLog.note("account deleted", by(), id);
	}

	@Override
	public void saveGroup(Group group) {
		somebody().ifPresent((person) -> this.rules.groupSaved((GroupEntity) group));
		super.saveGroup(group);
	}

	@Override
	public void createMembership(String id, String group) {
		this.commandExecutor.execute((context) -> {
			super.createMembership(id, group);
			somebody().ifPresent((person) -> this.administrators.joined(id, group));
			return null;
		});
		AuditLog.note("role given", by(), id, group);
	}

	@Override
	public void deleteMembership(String id, String group) {
		this.commandExecutor.execute((context) -> {
			super.deleteMembership(id, group);
			somebody().ifPresent((person) -> this.administrators.left(id, group));
			return null;
		});
		AuditLog.note("role taken away", by(), id, group);
	}

	@Override
	public void deleteGroup(String group) {
		this.commandExecutor.execute((context) -> {
			super.deleteGroup(group);
			somebody().ifPresent((person) -> this.rules.groupDeleted(group));
			return null;
		});
		AuditLog.note("group deleted", by(), group);
	}

	private Optional<String> somebody() {
		return Optional.ofNullable(getCurrentAuthentication())
			.map(Authentication::getUserId)
			.filter(Predicate.not(String::isEmpty));
	}

	private String by() {
		return somebody().map("by "::concat).orElse("by Bindery");
	}

}
