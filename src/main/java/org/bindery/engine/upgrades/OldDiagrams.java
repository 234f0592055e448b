package org.bindery.engine.upgrades;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bindery.engine.checks.ModelChecks;
import org.bindery.engine.checks.Violation;
import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Diagrams that are deployed here, cannot be any more, and have a newer one in their
 * place: nothing new begins with them, nor with what Bindery does not know.
 */
@Component
class OldDiagrams {

	private static final Logger log = LoggerFactory.getLogger(OldDiagrams.class);

	private final DeployedFiles deployed;

	private final ModelChecks checks;

	private final ProcessClasses processClasses;

	OldDiagrams(DeployedFiles deployed, ModelChecks checks, ProcessClasses processClasses) {
		this.deployed = deployed;
		this.checks = checks;
		this.processClasses = processClasses;
	}

	/** Those on which cases run, held against the rules among these files. */
	List<OldDiagram> found(Map<String, byte[]> files) {
		List<DeployedDiagram> diagrams = this.deployed.diagramsBeside(ModelChecks.SHIPPED);
		diagrams.stream().map(DeployedDiagram::version).filter(this::isUnknown).forEach(this::retire);
		List<OldDiagram> found = diagrams.stream()
			.filter((diagram) -> diagram.hasCases() && (!diagram.isLatest() || isUnknown(diagram.version())))
			.flatMap((diagram) -> old(diagram.version(), files).stream())
			.toList();
		found.forEach((diagram) -> log.warn(
				"Cases still run on version {} of {}, which was deployed here and would be refused today: {}",
				diagram.version(), diagram.process(), String.join("; ", diagram.problems())));
		return found;
	}

	private boolean isUnknown(ProcessDefinition diagram) {
		return this.processClasses.of(diagram.getKey()).isEmpty();
	}

	private void retire(ProcessDefinition diagram) {
		this.deployed.retire(diagram);
		log.warn("{} was deployed here and is no process of Bindery's: no case begins with it.", diagram.getKey());
	}

	private Optional<OldDiagram> old(ProcessDefinition diagram, Map<String, byte[]> files) {
		List<String> problems = this.checks
			.violations(diagram.getKey() + ".bpmn", this.deployed.content(diagram), files)
			.stream()
			.map(Violation::told)
			.toList();
		return Optional.of(problems)
			.filter((any) -> !any.isEmpty())
			.map((any) -> new OldDiagram(diagram.getKey(), diagram.getVersion(),
					this.processClasses.confidential(diagram.getKey()), any));
	}

}
