package org.bindery.engine.access;

import java.util.List;

import org.bindery.engine.Passwords;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;

/** What the engine asks of a password; Admin shows it beside the field. */
class PasswordRules implements PasswordPolicy {

	@Override
	public List<PasswordPolicyRule> getRules() {
		return List.of(new Good(), new PasswordPolicyUserDataRuleImpl());
	}

	private static final class Good extends PasswordPolicyLengthRuleImpl {

		private Good() {
			super(Passwords.SHORTEST);
		}

		@Override
		public boolean execute(String password) {
			return Passwords.isGood(password);
		}

	}

}
