package org.bindery.engine.setup;

import java.util.ArrayList;
import java.util.List;

import org.bindery.engine.RoleGroups;
import org.bindery.engine.access.AccountGuard;
import org.bindery.engine.cards.Cards;
import org.bindery.engine.checks.ModelChecks;
import org.bindery.engine.inside.EnumAsText;
import org.bindery.engine.inside.GrantsBeforeTasks;
import org.bindery.engine.inside.NoScripts;
import org.bindery.engine.inside.PlainValueTypes;
import org.bindery.engine.letters.RemindOfTasks;
import org.bindery.engine.messages.KeepUndelivered;
import org.bindery.engine.steps.BindSteps;
import org.bindery.engine.steps.DecisionTables;
import org.bindery.engine.steps.ProcessClasses;
import org.bindery.engine.tasks.TaskWatch;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.plugin.AdministratorAuthorizationPlugin;

import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Everything that makes Camunda's engine Bindery's, in one place. */
@Component
class EngineSetup extends AbstractProcessEnginePlugin {

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
	public void preInit(ProcessEngineConfigurationImpl engine) {
		OpenQuestions questions = new OpenQuestions((criterion) -> text("engine.refusal.telling", criterion));
		CasesStay casesStay = new CasesStay(() -> text("engine.refusal.caseStays"));
		ConfidentialCalls confidentialCalls = new ConfidentialCalls(this.processClasses);
		RetriesByHand retries = new RetriesByHand(confidentialCalls, (most) -> text("engine.refusal.retries", most));
		// the factory bean has made one already that knows every bean
		engine.setExpressionManager(new AllowedExpressions(this.processClasses, this.beans));
		engine.setScriptEngineResolver(new NoScripts());
		engine.setArtifactFactory(new NoClasses());
		engine.setValueTypeResolver(new PlainValueTypes());
		engine.setDeserializationTypeValidationEnabled(true);
		engine.setDeserializationTypeValidator((type) -> false);
		engine.setTaskService(this.bindSteps.taskService());
		engine.setManagementService(new JobsByHand(engine, () -> text("engine.refusal.jobByHand")));
		engine.setFormService(this.bindSteps.formService());
		engine.setFilterService(this.bindSteps.filterService());
		engine.setCustomPreBPMNParseListeners(new ArrayList<>(List.of(this.bindSteps, this.cards, this.remindOfTasks)));
		engine.setCustomPreDeployers(new ArrayList<>(List.of(this.modelChecks)));
		engine.setCustomPreVariableSerializers(List.of(new EnumAsText(), this.cards.serializer()));
		engine.setCustomSessionFactories(
				new ArrayList<>(List.of(this.cards.memory(), new GrantsBeforeTasks.Factory(questions::check))));
		engine.setCorrelationHandler(this.keepUndelivered);
		engine.setCustomPreCommandInterceptorsTxRequired(new ArrayList<>(List.of(new RetryOnConflict(),
				new ClosedDoors(this.processClasses, () -> text("engine.refusal.startForm")))));
		DiscreetAnswers discreet = new DiscreetAnswers(confidentialCalls,
				new ConfidentialTraces(this.processClasses, confidentialCalls), questions);
		engine.setCustomPostCommandInterceptorsTxRequired(
				new ArrayList<>(List.of(this.taskWatch, casesStay, retries, discreet)));
		engine.setCustomIncidentHandlers(List.of(new DiscreetIncidents(this.processClasses, confidentialCalls)));
		engine.setCustomHistoryLevels(
				new ArrayList<>(List.of(new DiscreetHistory(this.decisionTables, this.processClasses))));
		engine.setResourceAuthorizationProvider(new FewGrantsPerTask(this.processClasses));
		// whoever has to do a confidential task does it, and hands it to nobody
		engine.setDefaultUserPermissionNameForTask(Permissions.TASK_WORK.getName());
		this.accountGuard.guard(engine);
	}

	/**
	 * In the language of whoever asks; there are no messages yet when the engine starts.
	 */
	private String text(String key, Object... arguments) {
		return this.beans.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	/** Administrators may do everything. */
	@Component
	static class Administrators extends AdministratorAuthorizationPlugin {

		Administrators() {
			setAdministratorGroupName(RoleGroups.ADMINISTRATORS);
		}

	}

}
