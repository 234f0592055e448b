package org.bindery.engine.upgrades;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ResourceDefinition;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the engine has been given so far, file by file. */
@Component
class DeployedFiles {

	private final ProcessEngine engine;

	private final RepositoryService repository;

	DeployedFiles(@Lazy ProcessEngine engine, @Lazy RepositoryService repository) {
		this.engine = engine;
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
		return this.repository.createDeploymentQuery()
			.deploymentName(deployment)
			.orderByDeploymentTime()
			.desc()
			.list()
			.stream()
			.flatMap((each) -> this.repository.getDeploymentResourceNames(each.getId())
				.stream()
				.filter((resource) -> ("/" + resource).endsWith("/" + name))
				.map((resource) -> deployed(each, resource)))
			.findFirst();
	}

	/** Gives the engine these files under that name, where it has not got them yet. */
	void deploy(String deployment, List<ShippedFile> files) {
		if (!files.isEmpty()) {
			DeploymentBuilder builder = this.repository.createDeployment()
				.name(deployment)
				// another node may be starting too
				.enableDuplicateFiltering(true);
			files.forEach((file) -> builder.addInputStream(file.path(), new ByteArrayInputStream(file.content())));
			builder.deploy();
		}
	}

	private DeployedFile deployed(Deployment deployment, String resource) {
		try (InputStream content = this.repository.getResourceAsStream(deployment.getId(), resource)) {
			return new DeployedFile(content.readAllBytes(), deployment.getDeploymentTime().toInstant());
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
		return ((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration())
			.getCommandExecutorTxRequired()
			.execute((commands) -> Optional
				.ofNullable(commands.getCamundaFormDefinitionManager().findLatestDefinitionByKey(key)));
	}

}
