package org.bindery.engine.diagrams;

import java.util.Date;
import java.util.Optional;

import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

/** Makes a sheet of what the history knows of an instance. */
final class Sheets {

	private Sheets() {
	}

	static DiagramSheet of(HistoricProcessInstance instance) {
		String process = instance.getProcessDefinitionKey();
		return new DiagramSheet(instance.getId(), instance.getProcessDefinitionId(), process,
				Optional.ofNullable(instance.getProcessDefinitionName()).orElse(process),
				process.equals(ProcessClasses.ROOT), instance.getStartTime().toInstant(),
				Optional.ofNullable(instance.getEndTime()).map(Date::toInstant));
	}

}
