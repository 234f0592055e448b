package org.bindery.engine.inside;

import java.util.function.Predicate;

import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;

/**
 * Rules that Admin has words for. It knows the engine's own rules by their names, and
 * shows nothing of others.
 */
public final class PasswordRule {

	private PasswordRule() {
	}

	/** Called that of length, and asked of that instead. */
	public static PasswordPolicyRule length(int shortest, Predicate<String> good) {
		return new PasswordPolicyLengthRuleImpl(shortest) {
			@Override
			public boolean execute(String password) {
				return good.test(password);
			}
		};
	}

	/** A password is not the name or the address of whose it is. */
	public static PasswordPolicyRule noneOfTheirNames() {
		return new PasswordPolicyUserDataRuleImpl();
	}

}
