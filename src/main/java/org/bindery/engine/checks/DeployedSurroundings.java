package org.bindery.engine.checks;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.bindery.engine.steps.DecisionTables;
import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.repository.ResourceDefinition;

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
		return content(Context.getCommandContext().getCamundaFormDefinitionManager().findLatestDefinitionByKey(id))
			.map((form) -> new String(form, StandardCharsets.UTF_8));
	}

	private static Optional<byte[]> content(ResourceDefinition deployed) {
		return Optional.ofNullable(deployed)
			.map((definition) -> Context.getCommandContext()
				.getResourceManager()
				.findResourceByDeploymentIdAndResourceName(definition.getDeploymentId(), definition.getResourceName()))
			.map(ResourceEntity::getBytes);
	}

	@Override
	public boolean hasDecision(String id) {
		return super.hasDecision(id) || Context.getCommandContext()
			.getDecisionDefinitionManager()
			.findLatestDecisionDefinitionByKey(id) != null;
	}

	@Override
	public Optional<byte[]> process(String id) {
		return super.process(id).or(() -> content(
				Context.getCommandContext().getProcessDefinitionManager().findLatestProcessDefinitionByKey(id)));
	}

}
