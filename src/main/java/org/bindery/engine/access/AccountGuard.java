package org.bindery.engine.access;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts the guarded way to accounts in the place of the engine's own. */
@Component
public class AccountGuard {

	/** Ids of users: letters and digits; inside also what names and addresses have. */
	static final String IDS = "[a-zA-Z0-9](?:[a-zA-Z0-9._@+-]{0,62}[a-zA-Z0-9])?";

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
		engine.setUserResourceWhitelistPattern(IDS);
	}

}
