package org.bindery.engine.access;

import org.bindery.engine.accounts.Account;
import org.bindery.engine.inside.EngineParts;
import org.bindery.engine.steps.RefusalMessages;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts the guarded way to accounts, and to what they may do, in the place of the engine's
 * own.
 */
@Component
public class AccountGuard {

	private final PasswordHash passwordHash;

	private final IdentityService accounts;

	private final AuthorizationService authorizations;

	AccountGuard(SignInTries tries, SignInPlaces places, PasswordHash passwordHash, AccountRules rules,
			AdministratorsRights administrators, RefusalMessages messages, TransactionOperations transaction,
			ApplicationEventPublisher events) {
		this.passwordHash = passwordHash;
		this.accounts = new GuardedAccounts(tries, places, passwordHash, rules, administrators, events);
		this.authorizations = new GuardedAuthorizations(administrators, messages, transaction);
	}

	/** The engine has no other accounts from here on. */
	public void guard(EngineParts parts) {
		parts.accounts(this.accounts, this.authorizations, this.passwordHash, new PasswordRules(), Account.IDS);
	}

}
