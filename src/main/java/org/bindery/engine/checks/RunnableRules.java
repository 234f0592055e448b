package org.bindery.engine.checks;

import java.util.List;

/**
 * The rules without which a model cannot run, or is unsafe: refused in every deployment.
 */
public final class RunnableRules {

	/** All of them. */
	public static final List<ModelRule> ALL = List.of(new KnownProcesses(), new AllowedElements(), new Expressions(),
			new UserTasks(), new Calls(), new SendTasks(), new Rules(), new Outcomes(), new Messages(),
			new ConfidentialTasks());

	private RunnableRules() {
	}

}
