package org.bindery.engine.checks;

import java.util.Collection;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;

/** A file holds one process, which is answered by the class of its name. */
class KnownProcesses implements ModelRule {

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		Collection<Process> processes = model.getModelElementsByType(Process.class);
		if (processes.size() != 1) {
			return Stream.of(new Violation("", "A file holds one process"));
		}
		return processes.stream()
			.filter((process) -> surroundings.processClasses().of(process.getId()).isEmpty())
			.map((process) -> ModelRule.violation(process, "No process class is called \"%s\"", process.getId()));
	}

}
