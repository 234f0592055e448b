package org.bindery.engine.setup;

import java.util.ArrayList;
import java.util.List;

import org.bindery.engine.access.PasswordHash;
import org.bindery.engine.checks.ModelChecks;
import org.bindery.engine.letters.RemindOfTasks;
import org.bindery.engine.messages.KeepUndelivered;
import org.bindery.engine.steps.BindSteps;
import org.bindery.engine.steps.FormTasks;
import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.plugin.AdministratorAuthorizationPlugin;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** Everything that makes Camunda's engine Bindery's, in one place. */
@Component
class EngineSetup extends AbstractProcessEnginePlugin {

	private final ListableBeanFactory beans;

	private final ProcessClasses processClasses;

	private final BindSteps bindSteps;

	private final RemindOfTasks remindOfTasks;

	private final FormTasks formTasks;

	private final ModelChecks modelChecks;

	private final KeepUndelivered keepUndelivered;

	EngineSetup(ListableBeanFactory beans, ProcessClasses processClasses, BindSteps bindSteps,
			RemindOfTasks remindOfTasks, FormTasks formTasks, ModelChecks modelChecks,
			KeepUndelivered keepUndelivered) {
		this.beans = beans;
		this.processClasses = processClasses;
		this.bindSteps = bindSteps;
		this.remindOfTasks = remindOfTasks;
		this.formTasks = formTasks;
		this.modelChecks = modelChecks;
		this.keepUndelivered = keepUndelivered;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		engine.setBeans(new AllowedBeans(this.processClasses, this.beans));
		engine.setTaskService(this.formTasks);
		engine.setCustomPreBPMNParseListeners(new ArrayList<>(List.of(this.bindSteps, this.remindOfTasks)));
		engine.setCustomPreDeployers(new ArrayList<>(List.of(this.modelChecks)));
		engine.setCustomPreVariableSerializers(List.of(new EnumAsText()));
		engine.setCorrelationHandler(this.keepUndelivered);
		engine.setCustomPreCommandInterceptorsTxRequired(
				new ArrayList<>(List.of(new RetryOnConflict(), new ClosedDoors(this.processClasses))));
		engine.setResourceAuthorizationProvider(new NoGrantsPerTask());
		engine.setPasswordEncryptor(new PasswordHash());
	}

	/** Administrators may do everything. */
	@Component
	static class Administrators extends AdministratorAuthorizationPlugin {

		Administrators() {
			setAdministratorGroupName("camunda-admin");
		}

	}

}
