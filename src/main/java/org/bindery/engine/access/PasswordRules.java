package org.bindery.engine.access;

import java.util.List;

import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;

/** What a password needs, wherever somebody sets one; Admin shows it beside the field. */
class PasswordRules implements PasswordPolicy {

	/** The least number of characters. */
	static final int SHORTEST = 8;

	@Override
	public List<PasswordPolicyRule> getRules() {
		return List.of(new Seen(), new PasswordPolicyUserDataRuleImpl());
	}

	/** Counts only what can be seen, and takes nothing that cannot be typed. */
	private static final class Seen extends PasswordPolicyLengthRuleImpl {

		private Seen() {
			super(SHORTEST);
		}

		@Override
		public boolean execute(String password) {
			return password.codePoints().noneMatch(Character::isISOControl)
					&& password.codePoints().filter(Seen::seen).count() >= SHORTEST;
		}

		private static boolean seen(int letter) {
			return !Character.isSpaceChar(letter) && Character.getType(letter) != Character.FORMAT;
		}

	}

}
