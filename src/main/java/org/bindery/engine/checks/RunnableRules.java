package org.bindery.engine.checks;

import java.util.List;

/**
 * The rules without which a model cannot run, or is unsafe: refused in every deployment.
 */
final class RunnableRules {

	/** All of them. */
	static final List<ModelRule> ALL = List.of(new KnownProcesses(), new Lengths(), new Expressions(), new UserTasks(),
			new StartForms(), new Calls(), new SendTasks(), new Inputs(), new Rules(), new EndEvents(), new Messages(),
			new StaysInConfidence(), new CaseIds(), new ConfidentialWays(), new BesideConfidence(), new Ways(),
			new Conditions(), new HandedOn(), new WrittenDates(), new People(), new Thrown());

	private RunnableRules() {
	}

}
