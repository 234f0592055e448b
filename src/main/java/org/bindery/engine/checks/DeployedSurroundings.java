package org.bindery.engine.checks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What a deployment brings along, and what was deployed before. */
class DeployedSurroundings implements Surroundings {

	private final ProcessClasses processClasses;

	private final DeploymentEntity deployment;

	DeployedSurroundings(ProcessClasses processClasses, DeploymentEntity deployment) {
		this.processClasses = processClasses;
		this.deployment = deployment;
	}

	@Override
	public ProcessClasses processClasses() {
		return this.processClasses;
	}

	@Override
	public Optional<String> form(String id) {
		return ModelChecks.texts(this.deployment, ".form")
			.values()
			.stream()
			.filter((form) -> FormFiles.id(form).filter(id::equals).isPresent())
			.findFirst()
			.or(() -> deployedForm(id));
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
		return brings(".dmn", id) || Context.getCommandContext()
			.getDecisionDefinitionManager()
			.findLatestDecisionDefinitionByKey(id) != null;
	}

	@Override
	public boolean hasProcess(String id) {
		return brings(".bpmn", id) || Context.getCommandContext()
			.getProcessDefinitionManager()
			.findLatestProcessDefinitionByKey(id) != null;
	}

	/** A file is named after what it holds. */
	private boolean brings(String suffix, String id) {
		return this.deployment.getResources()
			.keySet()
			.stream()
			.anyMatch((name) -> ("/" + name).endsWith("/" + id + suffix));
	}

	@Override
	public boolean hasLetter(String name) {
		try {
			return new PathMatchingResourcePatternResolver()
				.getResources("classpath*:/processes/*/letters/" + name + ".html").length > 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
