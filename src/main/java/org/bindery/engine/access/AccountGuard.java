package org.bindery.engine.access;

import org.bindery.engine.Account;
import org.bindery.engine.steps.RefusalMessages;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.AuthorizationServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

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

	private final AuthorizationServiceImpl authorizations;

	AccountGuard(SignInTries tries, SignInPlaces places, PasswordHash passwordHash, AccountRules rules,
			AdministratorsRights administrators, RefusalMessages messages, TransactionOperations transaction,
			ApplicationEventPublisher events) {
		this.passwordHash = passwordHash;
		this.accounts = new GuardedAccounts(tries, places, passwordHash, rules, administrators, events);
		this.authorizations = new GuardedAuthorizations(administrators, messages, transaction);
	}

	/** The engine has no other accounts from here on. */
	public void guard(ProcessEngineConfigurationImpl engine) {
		engine.setIdentityService(this.accounts);
		engine.setAuthorizationService(this.authorizations);
		engine.setPasswordEncryptor(this.passwordHash);
		engine.setEnablePasswordPolicy(true);
		engine.setPasswordPolicy(new PasswordRules());
		engine.setUserResourceWhitelistPattern(Account.IDS);
	}

}
