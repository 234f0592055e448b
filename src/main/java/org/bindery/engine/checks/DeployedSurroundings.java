package org.bindery.engine.checks;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.bindery.engine.steps.DecisionTables;
import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** What a deployment brings along, and what was deployed before. */
class DeployedSurroundings extends FilesTogether {

	DeployedSurroundings(ProcessClasses processClasses, DecisionTables decisionTables, Map<String, byte[]> brought) {
		super(processClasses, decisionTables, brought);
	}

	@Override
	public Optional<String> form(String id) {
		return super.form(id).or(() -> deployedForm(id));
	}

	private static Optional<String> deployedForm(String id) {
		CommandContext commands = Context.getCommandContext();
		return Optional.ofNullable(commands.getCamundaFormDefinitionManager().findLatestDefinitionByKey(id))
			.map((form) -> commands.getResourceManager()
				.findResourceByDeploymentIdAndResourceName(form.getDeploymentId(), form.getResourceName()))
			.map((resource) -> new String(resource.getBytes(), StandardCharsets.UTF_8));
	}

	@Override
	public boolean hasDecision(String id) {
		return super.hasDecision(id) || Context.getCommandContext()
			.getDecisionDefinitionManager()
			.findLatestDecisionDefinitionByKey(id) != null;
	}

	@Override
	public boolean hasProcess(String id) {
		return super.hasProcess(id) || Context.getCommandContext()
			.getProcessDefinitionManager()
			.findLatestProcessDefinitionByKey(id) != null;
	}

}
