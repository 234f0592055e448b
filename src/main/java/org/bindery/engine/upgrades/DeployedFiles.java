package org.bindery.engine.upgrades;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.inside.Deployed;
import org.bindery.engine.inside.EngineCommands;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ResourceDefinition;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the engine has been given so far, file by file. */
@Component
class DeployedFiles {

	private final ProcessEngine engine;

	private final RepositoryService repository;

	private final EngineCommands commands;

	DeployedFiles(@Lazy ProcessEngine engine, @Lazy RepositoryService repository, EngineCommands commands) {
		this.engine = engine;
		this.commands = commands;
		this.repository = repository;
	}

	/** The file that is in use for what the shipped one holds. */
	Optional<DeployedFile> inUse(ShippedFile file) {
		return latest(file).map((definition) -> deployed(
				this.repository.createDeploymentQuery().deploymentId(definition.getDeploymentId()).singleResult(),
				definition.getResourceName()));
	}

	/** The file as it came last under that deployment's name. */
	Optional<DeployedFile> last(String deployment, String name) {
		return deployments(deployment)
			.flatMap((each) -> this.repository.getDeploymentResourceNames(each.getId())
				.stream()
				.filter((resource) -> ("/" + resource).endsWith("/" + name))
				.map((resource) -> deployed(each, resource)))
			.findFirst();
	}

	/** Gives the engine these files under that name, where it has not got them yet. */
	void deploy(String deployment, List<ShippedFile> files) {
		// another node may be starting too
		deploy(this.repository.createDeployment().name(deployment).enableDuplicateFiltering(true), files);
	}

	/** Gives the engine these files under that name, even where it had them before. */
	void deployAgain(String deployment, List<ShippedFile> files) {
		deploy(this.repository.createDeployment().name(deployment), files);
	}

	private static void deploy(DeploymentBuilder builder, List<ShippedFile> files) {
		if (!files.isEmpty()) {
			files.forEach((file) -> builder.addInputStream(file.path(), new ByteArrayInputStream(file.content())));
			builder.deploy();
		}
	}

	/** The paths of all files that came under that name. */
	Set<String> paths(String deployment) {
		return deployments(deployment)
			.flatMap((each) -> this.repository.getDeploymentResourceNames(each.getId()).stream())
			.collect(Collectors.toSet());
	}

	/** The diagrams, in all their versions, that came under any other name. */
	List<DeployedDiagram> diagramsBeside(String deployment) {
		Set<String> those = deployments(deployment).map(Deployment::getId).collect(Collectors.toSet());
		List<ProcessDefinitionStatistics> all = this.engine.getManagementService()
			.createProcessDefinitionStatisticsQuery()
			.list();
		Map<String, Integer> latest = all.stream()
			.collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getVersion, Math::max));
		return all.stream()
			.filter((diagram) -> !those.contains(diagram.getDeploymentId()))
			.sorted(Comparator.comparing(ProcessDefinition::getKey)
				.thenComparing(ProcessDefinition::getVersion, Comparator.reverseOrder()))
			.map((diagram) -> new DeployedDiagram(diagram, diagram.getInstances() > 0,
					latest.get(diagram.getKey()).equals(diagram.getVersion())))
			.toList();
	}

	byte[] content(ProcessDefinition diagram) {
		return content(diagram.getDeploymentId(), diagram.getResourceName());
	}

	/** No case begins with it any more, and those that run go on. */
	void retire(ProcessDefinition diagram) {
		if (!diagram.isSuspended()) {
			this.repository.suspendProcessDefinitionById(diagram.getId());
		}
	}

	/** The last one first. */
	private Stream<Deployment> deployments(String name) {
		return this.repository.createDeploymentQuery()
			.deploymentName(name)
			.orderByDeploymentTime()
			.desc()
			.list()
			.stream();
	}

	private DeployedFile deployed(Deployment deployment, String resource) {
		return new DeployedFile(content(deployment.getId(), resource), deployment.getDeploymentTime().toInstant());
	}

	private byte[] content(String deployment, String resource) {
		try (InputStream content = this.repository.getResourceAsStream(deployment, resource)) {
			return content.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Optional<? extends ResourceDefinition> latest(ShippedFile file) {
		String key = file.key();
		if (file.name().endsWith(".bpmn")) {
			return Optional.ofNullable(this.repository.createProcessDefinitionQuery()
				.processDefinitionKey(key)
				.latestVersion()
				.singleResult());
		}
		if (file.name().endsWith(".dmn")) {
			return Optional.ofNullable(this.repository.createDecisionDefinitionQuery()
				.decisionDefinitionKey(key)
				.latestVersion()
				.singleResult());
		}
		return this.commands.run(() -> Deployed.latestForm(key));
	}

}
