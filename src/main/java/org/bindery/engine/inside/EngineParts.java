package org.bindery.engine.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.plugin.AdministratorAuthorizationPlugin;

/**
 * Puts other parts in the place of the engine's own before it starts. A plugin is public,
 * and what it is given to change is not.
 */
public final class EngineParts {

	private final ProcessEngineConfigurationImpl engine;

	private EngineParts(ProcessEngineConfigurationImpl engine) {
		this.engine = engine;
	}

	/** Says which parts. */
	public abstract static class Plugin extends AbstractProcessEnginePlugin {

		protected abstract void change(EngineParts parts);

		@Override
		public final void preInit(ProcessEngineConfigurationImpl engine) {
			change(new EngineParts(engine));
		}

	}

	/** A group whose people may do everything. */
	public abstract static class Administrators extends AdministratorAuthorizationPlugin {

		protected Administrators(String group) {
			setAdministratorGroupName(group);
		}

	}

	/** Nothing else is called by an expression, made by a name, or run as a script. */
	public void language(ExpressionLanguage language, ArtifactFactory classes) {
		// the factory bean has made one already that knows every bean
		this.engine.setExpressionManager(language);
		this.engine.setScriptEngineResolver(new NoScripts());
		this.engine.setArtifactFactory(classes);
	}

	/** Values stand for themselves; enums and those of that kind are kept as texts. */
	public void values(TextVariable kept) {
		this.engine.setValueTypeResolver(new PlainValueTypes());
		this.engine.setDeserializationTypeValidationEnabled(true);
		this.engine.setDeserializationTypeValidator((type) -> false);
		this.engine.setCustomPreVariableSerializers(List.of(new EnumAsText(), kept));
	}

	public void services(TaskService tasks, FormService forms, FilterService filters) {
		this.engine.setTaskService(tasks);
		this.engine.setFormService(forms);
		this.engine.setFilterService(filters);
	}

	/** Lets jobs be run by hand after that check. */
	public void jobs(Runnable checkByHand) {
		this.engine.setManagementService(new CheckedJobs(this.engine, checkByHand));
	}

	public void deployments(DeploymentCheck check, DiagramListener... listeners) {
		this.engine.setCustomPreDeployers(new ArrayList<>(List.of(check)));
		this.engine.setCustomPreBPMNParseListeners(new ArrayList<>(List.of(listeners)));
	}

	/** Questions for tasks that are no commands are checked so. */
	public void commands(CommandMemory.Factory memory, Consumer<Object> question) {
		this.engine
			.setCustomSessionFactories(new ArrayList<>(List.of(memory, new GrantsBeforeTasks.Factory(question))));
	}

	/** Those that stand outside of a command's transaction, and those inside. */
	public void gates(List<CommandGate> outside, List<CommandGate> inside) {
		this.engine.setCustomPreCommandInterceptorsTxRequired(new ArrayList<>(outside));
		this.engine.setCustomPostCommandInterceptorsTxRequired(new ArrayList<>(inside));
	}

	public void messages(MessageDelivery delivery) {
		this.engine.setCorrelationHandler(delivery);
	}

	public void traces(IncidentGate incidents, HistoryGate history) {
		this.engine.setCustomIncidentHandlers(List.of(incidents));
		this.engine.setCustomHistoryLevels(new ArrayList<>(List.of(history)));
	}

	/** Those of whoever has a task give them that. */
	public void grants(TaskGrants grants, Permission ofAssignee) {
		this.engine.setResourceAuthorizationProvider(grants);
		this.engine.setDefaultUserPermissionNameForTask(ofAssignee.getName());
	}

	/** The engine has no other accounts from here on. */
	public void accounts(IdentityService accounts, AuthorizationService authorizations, PasswordKeeper passwords,
			PasswordPolicy rules, String ids) {
		this.engine.setIdentityService(accounts);
		this.engine.setAuthorizationService(authorizations);
		this.engine.setPasswordEncryptor(passwords);
		this.engine.setEnablePasswordPolicy(true);
		this.engine.setPasswordPolicy(rules);
		this.engine.setUserResourceWhitelistPattern(ids);
	}

}
