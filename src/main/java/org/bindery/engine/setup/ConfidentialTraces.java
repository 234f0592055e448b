package org.bindery.engine.setup;

import java.util.Optional;

import org.bindery.engine.inside.AnswerParts;
import org.bindery.engine.inside.AskedList;
import org.bindery.engine.inside.FoundPlace;
import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricActivityStatistics;
import org.camunda.bpm.engine.history.HistoricIncident;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;

/** Which answers to a query tell that a confidential case is or was under way. */
class ConfidentialTraces {

	private final ProcessClasses processClasses;

	private final ConfidentialCalls calls;

	ConfidentialTraces(ProcessClasses processClasses, ConfidentialCalls calls) {
		this.processClasses = processClasses;
		this.calls = calls;
	}

	/** Whether some of what that query finds may tell. */
	boolean mayBeFound(AskedList list) {
		return KnownQuestion.of(list.kind()).filter(KnownQuestion::isCounted).isPresent()
				|| list.steps().findAny().isPresent() || OpenQuestions.asksForCaller(list);
	}

	/** An answer of a kind that nobody has looked at may tell whatever it wants. */
	boolean in(AskedList list, Object answer) {
		return (answer != null && !KnownQuestion.answers(answer.getClass())) || ofProcess(answer)
				|| ofInstance(list, answer) || ofStep(list, answer) || ofVariable(answer) || ofOperation(answer);
	}

	/** In a list; whoever knows it by its id sees it drawn. */
	private boolean ofProcess(Object answer) {
		return answer instanceof ProcessDefinition process && this.processClasses.confidential(process.getKey());
	}

	/** An instance tells by being found when asked which ones came to a step. */
	private boolean ofInstance(AskedList list, Object answer) {
		if (answer instanceof HistoricProcessInstance instance) {
			return list.steps().anyMatch((step) -> leadsTo(instance.getProcessDefinitionId(), step));
		}
		if (OpenQuestions.asksForCaller(list) && !AnswerParts.mayBeSeen(list.called().orElseThrow())) {
			return true;
		}
		return answer instanceof ProcessInstance instance
				&& list.steps().anyMatch((step) -> leadsTo(instance.getProcessDefinitionId(), step));
	}

	private boolean ofStep(AskedList list, Object answer) {
		if (answer instanceof ActivityStatistics step) {
			return list.counted().filter((definition) -> leadsTo(definition, step.getId())).isPresent();
		}
		if (answer instanceof HistoricActivityStatistics step) {
			return list.counted().filter((definition) -> leadsTo(definition, step.getId())).isPresent();
		}
		Optional<FoundPlace> place = FoundPlace.of(answer);
		if (place.isPresent() && (list.isOfBranches() || !FoundPlace.isBranch(answer))) {
			return FoundPlace.isNameless(answer) || leadsTo(place.get().definition(), place.get().step());
		}
		if (answer instanceof Incident incident) {
			return ofIncident(incident.getProcessDefinitionId(), incident.getActivityId());
		}
		if (answer instanceof HistoricActivityInstance step) {
			return leadsTo(step.getProcessDefinitionId(), step.getActivityId());
		}
		if (answer instanceof HistoricJobLog job) {
			return leadsTo(job.getProcessDefinitionId(), job.getActivityId());
		}
		return answer instanceof HistoricIncident incident
				&& ofIncident(incident.getProcessDefinitionId(), incident.getActivityId());
	}

	/** That of a confidential step belongs to no process. */
	private boolean ofIncident(String process, String step) {
		return process == null || leadsTo(process, step);
	}

	private boolean ofVariable(Object answer) {
		if (answer instanceof VariableInstance variable) {
			return ofVariable(variable.getProcessDefinitionId(), variable.getName(), variable.getActivityInstanceId());
		}
		if (answer instanceof HistoricVariableInstance variable) {
			return ofVariable(variable.getProcessDefinitionId(), variable.getName(), variable.getActivityInstanceId());
		}
		return answer instanceof HistoricVariableUpdate update && ofVariable(update.getProcessDefinitionId(),
				update.getVariableName(), update.getActivityInstanceId());
	}

	/** The id of where a variable is begins with the step. */
	private boolean ofVariable(String process, String variable, String where) {
		return this.calls.isHandedOver(process, variable)
				|| (where != null && leadsTo(process, where.replaceFirst(":[^:]*$", "")));
	}

	/** What was done outside of a task was done by administrators, to whatever. */
	private static boolean ofOperation(Object answer) {
		return answer instanceof UserOperationLogEntry operation && operation.getTaskId() == null;
	}

	private boolean leadsTo(String process, String step) {
		return this.calls.leadsTo(process, step);
	}

}
