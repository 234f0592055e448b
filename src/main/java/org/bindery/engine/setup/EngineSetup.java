package org.bindery.engine.setup;

import java.util.List;

import org.bindery.engine.access.AccountGuard;
import org.bindery.engine.accounts.RoleGroups;
import org.bindery.engine.cards.Cards;
import org.bindery.engine.checks.ModelChecks;
import org.bindery.engine.inside.Acting;
import org.bindery.engine.inside.AskedList;
import org.bindery.engine.inside.EngineParts;
import org.bindery.engine.letters.RemindOfTasks;
import org.bindery.engine.messages.KeepUndelivered;
import org.bindery.engine.steps.BindSteps;
import org.bindery.engine.steps.DecisionTables;
import org.bindery.engine.steps.ProcessClasses;
import org.bindery.engine.tasks.TaskWatch;
import org.camunda.bpm.engine.authorization.Permissions;

import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Everything that makes Camunda's engine Bindery's, in one place. */
@Component
class EngineSetup extends EngineParts.Plugin {

	private final ApplicationContext beans;

	private final ProcessClasses processClasses;

	private final DecisionTables decisionTables;

	private final BindSteps bindSteps;

	private final Cards cards;

	private final RemindOfTasks remindOfTasks;

	private final ModelChecks modelChecks;

	private final KeepUndelivered keepUndelivered;

	private final TaskWatch taskWatch;

	private final AccountGuard accountGuard;

	EngineSetup(ApplicationContext beans, ProcessClasses processClasses, DecisionTables decisionTables,
			BindSteps bindSteps, Cards cards, RemindOfTasks remindOfTasks, ModelChecks modelChecks,
			KeepUndelivered keepUndelivered, TaskWatch taskWatch, AccountGuard accountGuard) {
		this.beans = beans;
		this.processClasses = processClasses;
		this.decisionTables = decisionTables;
		this.bindSteps = bindSteps;
		this.cards = cards;
		this.remindOfTasks = remindOfTasks;
		this.modelChecks = modelChecks;
		this.keepUndelivered = keepUndelivered;
		this.taskWatch = taskWatch;
		this.accountGuard = accountGuard;
	}

	@Override
	protected void change(EngineParts parts) {
		OpenQuestions questions = new OpenQuestions((criterion) -> text("engine.refusal.telling", criterion));
		CasesStay casesStay = new CasesStay(() -> text("engine.refusal.caseStays"));
		ConfidentialCalls confidentialCalls = new ConfidentialCalls(this.processClasses);
		RetriesByHand retries = new RetriesByHand(confidentialCalls, (most) -> text("engine.refusal.retries", most));
		DiscreetAnswers discreet = new DiscreetAnswers(confidentialCalls,
				new ConfidentialTraces(this.processClasses, confidentialCalls), questions);
		BoundedQuestions bounded = new BoundedQuestions(this::text);
		ClosedDoors closedDoors = new ClosedDoors(this.processClasses, () -> text("engine.refusal.startForm"));
		parts.language(new AllowedExpressions(this.processClasses, this.beans), new NoClasses());
		parts.values(this.cards.serializer());
		parts.services(this.bindSteps.taskService(), this.bindSteps.formService(), this.bindSteps.filterService());
		parts.jobs(new JobsByHand(() -> text("engine.refusal.jobByHand")));
		parts.deployments(this.modelChecks, this.bindSteps, this.cards, this.remindOfTasks);
		parts.commands(this.cards.memory(), (question) -> {
			AskedList.of(question).ifPresent(bounded::check);
			if (Acting.needsRights()) {
				questions.check(question);
			}
		});
		parts.gates(List.of(new RetryOnConflict(), closedDoors),
				List.of(this.taskWatch, casesStay, retries, bounded, discreet));
		parts.messages(this.keepUndelivered);
		parts.traces(new DiscreetIncidents(this.processClasses, confidentialCalls),
				new DiscreetHistory(this.decisionTables, this.processClasses));
		// whoever has to do a confidential task does it, and hands it to nobody
		parts.grants(new FewGrantsPerTask(this.processClasses), Permissions.TASK_WORK);
		this.accountGuard.guard(parts);
	}

	/**
	 * In the language of whoever asks; there are no messages yet when the engine starts.
	 */
	private String text(String key, Object... arguments) {
		return this.beans.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	/** Administrators may do everything. */
	@Component
	static class Administrators extends EngineParts.Administrators {

		Administrators() {
			super(RoleGroups.ADMINISTRATORS);
		}

	}

}
