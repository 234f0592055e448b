package org.bindery.engine.inside;

import java.util.Map;
import java.util.TreeMap;

import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.repository.Deployment;

/**
 * Reads the files of a new deployment before the engine does, in its transaction. In
 * public the engine reads them alone.
 */
public abstract class DeploymentCheck implements Deployer {

	/**
	 * What the engine's own refusal of a diagram begins with. Camunda Modeler takes
	 * another answer of this status for that of a server that is no engine.
	 */
	protected static final String AS_MODELER_KNOWS_IT = "ENGINE-09005 Could not parse BPMN process. Errors: ";

	/** Refuses by an exception; nothing of it is deployed then. */
	protected abstract void check(Deployment deployment, Map<String, byte[]> files);

	@Override
	public final void deploy(DeploymentEntity deployment) {
		// deployers also run when a definition left the engine's cache
		if (deployment.isNew()) {
			Map<String, byte[]> files = new TreeMap<>();
			deployment.getResources().forEach((name, resource) -> files.put(name, resource.getBytes()));
			check(deployment, files);
		}
	}

}
