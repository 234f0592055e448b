package org.bindery.engine.access;

import org.bindery.engine.Account;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts the guarded way to accounts in the place of the engine's own. */
@Component
public class AccountGuard {

	private final PasswordHash passwordHash;

	private final IdentityService accounts;

	AccountGuard(SignInTries tries, SignInPlaces places, PasswordHash passwordHash, AccountRules rules,
			ApplicationEventPublisher events) {
		this.passwordHash = passwordHash;
		this.accounts = new GuardedAccounts(tries, places, passwordHash, rules, events);
	}

	/** The engine has no other accounts from here on. */
	public void guard(ProcessEngineConfigurationImpl engine) {
		engine.setIdentityService(this.accounts);
		engine.setPasswordEncryptor(this.passwordHash);
		engine.setEnablePasswordPolicy(true);
		engine.setPasswordPolicy(new PasswordRules());
		engine.setUserResourceWhitelistPattern(Account.IDS);
	}

}
