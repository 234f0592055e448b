package org.bindery.engine.checks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;

import org.springframework.stereotype.Component;

/**
 * Reads every new deployment before the engine does, in its transaction: what cannot run
 * is refused with the element's id and the reason, and nothing of it is deployed.
 */
@Component
public class ModelChecks implements Deployer {

	/** Camunda Modeler shows messages that begin so. */
	private static final String PREFIX = "ENGINE-09005 Could not parse BPMN process. Errors: ";

	/** The engine takes all of these for diagrams. */
	private static final Pattern BPMN = Pattern.compile("(bpmn|bpmn20\\.xml)$");

	private final ProcessClasses processClasses;

	ModelChecks(ProcessClasses processClasses) {
		this.processClasses = processClasses;
	}

	@Override
	public void deploy(DeploymentEntity deployment) {
		// deployers also run when a definition left the engine's cache
		if (!deployment.isNew()) {
			return;
		}
		Surroundings surroundings = new DeployedSurroundings(this.processClasses, deployment);
		deployment.getResources().values().forEach((resource) -> refuse(resource, violations(resource, surroundings)));
	}

	private List<Violation> violations(ResourceEntity resource, Surroundings surroundings) {
		if (BPMN.matcher(resource.getName()).find()) {
			return violations(resource.getBytes(), surroundings);
		}
		return resource.getName().endsWith(".form") ? FormFiles.check(text(resource), surroundings) : List.of();
	}

	/** Everything that keeps the model from running. */
	static List<Violation> violations(byte[] bpmn, Surroundings surroundings) {
		try {
			BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn));
			return RunnableRules.ALL.stream().flatMap((rule) -> rule.check(model, surroundings)).toList();
		}
		catch (ModelException ex) {
			return List.of(new Violation("", "The file is no readable BPMN diagram"));
		}
	}

	private void refuse(ResourceEntity resource, List<Violation> violations) {
		if (!violations.isEmpty()) {
			String text = violations.stream()
				.map((violation) -> "\n* " + violation.message() + " [" + violation.element() + "]")
				.collect(Collectors.joining("", PREFIX, " in " + resource.getName()));
			throw new ParseException(text, resource.getName(), new ArrayList<Problem>(violations), List.of());
		}
	}

	static String text(ResourceEntity resource) {
		return new String(resource.getBytes(), StandardCharsets.UTF_8);
	}

	/** The resources of a deployment by name, read as text. */
	static Map<String, String> texts(DeploymentEntity deployment, String suffix) {
		return deployment.getResources()
			.values()
			.stream()
			.filter((resource) -> resource.getName().endsWith(suffix))
			.collect(Collectors.toMap(ResourceEntity::getName, ModelChecks::text));
	}

}
