package org.bindery.engine.access;

import java.util.List;

import org.bindery.engine.accounts.Passwords;
import org.bindery.engine.inside.PasswordRule;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;

/** What the engine asks of a password; Admin shows it beside the field. */
class PasswordRules implements PasswordPolicy {

	@Override
	public List<PasswordPolicyRule> getRules() {
		return List.of(PasswordRule.length(Passwords.SHORTEST, Passwords::isGood), PasswordRule.noneOfTheirNames());
	}

}
