package org.bindery.engine.checks;

import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;

/** Every process is answered by the class of its name. */
class KnownProcesses implements ModelRule {

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		return model.getModelElementsByType(Process.class)
			.stream()
			.filter((process) -> surroundings.processClasses().of(process.getId()).isEmpty())
			.map((process) -> ModelRule.violation(process, "No process class is called \"%s\"", process.getId()));
	}

}
