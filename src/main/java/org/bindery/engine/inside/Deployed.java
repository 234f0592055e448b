package org.bindery.engine.inside;

import java.util.Optional;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/**
 * What is deployed, as the engine itself sees it. Its services show to whoever acts what
 * they may see, which may be less, and know no forms.
 */
public final class Deployed {

	/** What the engine puts behind a step's id where all its instances are meant. */
	public static final String ALL_INSTANCES = BpmnParse.MULTI_INSTANCE_BODY_ID_SUFFIX;

	private Deployed() {
	}

	/** The diagram of that id of a definition. */
	public static BpmnModelInstance diagram(String definition) {
		return cache().findBpmnModelInstanceForProcessDefinition(definition);
	}

	/** The key of that id of a definition. */
	public static String process(String definition) {
		return cache().findDeployedProcessDefinitionById(definition).getKey();
	}

	/** The file of the diagram that is in use. */
	public static Optional<byte[]> latestDiagram(String process) {
		return content(
				Context.getCommandContext().getProcessDefinitionManager().findLatestProcessDefinitionByKey(process));
	}

	/** Whether cases begin with it. */
	public static boolean isInUse(String definition, String process) {
		return Context.getCommandContext()
			.getProcessDefinitionManager()
			.findLatestProcessDefinitionByKey(process)
			.getId()
			.equals(definition);
	}

	public static boolean hasDecision(String key) {
		return Context.getCommandContext()
			.getDecisionDefinitionManager()
			.findLatestDecisionDefinitionByKey(key) != null;
	}

	/** What the form that is in use is. */
	public static Optional<ResourceDefinition> latestForm(String key) {
		return Optional
			.ofNullable(Context.getCommandContext().getCamundaFormDefinitionManager().findLatestDefinitionByKey(key));
	}

	/** The file of such a thing. */
	public static Optional<byte[]> content(ResourceDefinition deployed) {
		return Optional.ofNullable(deployed)
			.map((definition) -> Context.getCommandContext()
				.getResourceManager()
				.findResourceByDeploymentIdAndResourceName(definition.getDeploymentId(), definition.getResourceName()))
			.map(ResourceEntity::getBytes);
	}

	private static DeploymentCache cache() {
		return Context.getProcessEngineConfiguration().getDeploymentCache();
	}

}
