package org.bindery.engine.setup;

import java.util.stream.Stream;

import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricActivityStatistics;
import org.camunda.bpm.engine.history.HistoricIncident;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.ActivityStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.ExecutionQueryImpl;
import org.camunda.bpm.engine.impl.HistoricActivityStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.IncidentQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
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
	boolean mayBeFound(AbstractQuery<?, ?> query) {
		return KnownQuestion.of(query.getClass()).filter(KnownQuestion::isCounted).isPresent()
				|| stepsAsked(query).findAny().isPresent() || OpenQuestions.asksForCaller(query);
	}

	/** An answer of a kind that nobody has looked at may tell whatever it wants. */
	boolean in(AbstractQuery<?, ?> query, Object answer) {
		return (answer != null && !KnownQuestion.answers(answer.getClass())) || ofProcess(answer)
				|| ofInstance(query, answer) || ofStep(query, answer) || ofVariable(answer) || ofOperation(answer);
	}

	/** In a list; whoever knows it by its id sees it drawn. */
	private boolean ofProcess(Object answer) {
		return answer instanceof ProcessDefinition process && this.processClasses.confidential(process.getKey());
	}

	/** An instance tells by being found when asked which ones came to a step. */
	private boolean ofInstance(AbstractQuery<?, ?> query, Object answer) {
		if (answer instanceof HistoricProcessInstance instance) {
			return stepsAsked(query).anyMatch((step) -> leadsTo(instance.getProcessDefinitionId(), step));
		}
		if (OpenQuestions.asksForCaller(query)
				&& !maySee(((ProcessInstanceQueryImpl) query).getSubProcessInstanceId())) {
			return true;
		}
		return answer instanceof ProcessInstance instance
				&& stepsAsked(query).anyMatch((step) -> leadsTo(instance.getProcessDefinitionId(), step));
	}

	/** As the engine says. */
	private static boolean maySee(String instance) {
		return new ProcessInstanceQueryImpl().processInstanceId(instance).executeCount(Context.getCommandContext()) > 0;
	}

	private static Stream<String> stepsAsked(AbstractQuery<?, ?> query) {
		return OpenQuestions.levels(query).flatMap(ConfidentialTraces::stepsAskedHere);
	}

	private static Stream<String> stepsAskedHere(AbstractQuery<?, ?> query) {
		if (query instanceof ProcessInstanceQueryImpl running) {
			return each(running.getActivityIds());
		}
		return (query instanceof HistoricProcessInstanceQueryImpl past)
				? Stream.of(past.getExecutedActivityIds(), past.getActiveActivityIds(), past.getActivityIds())
					.flatMap(ConfidentialTraces::each)
				: Stream.empty();
	}

	private static Stream<String> each(String[] steps) {
		return (steps != null) ? Stream.of(steps) : Stream.empty();
	}

	private boolean ofStep(AbstractQuery<?, ?> query, Object answer) {
		if (answer instanceof ActivityStatistics step) {
			return leadsTo(((ActivityStatisticsQueryImpl) query).getProcessDefinitionId(), step.getId());
		}
		if (answer instanceof HistoricActivityStatistics step) {
			return leadsTo(((HistoricActivityStatisticsQueryImpl) query).getProcessDefinitionId(), step.getId());
		}
		if (answer instanceof ExecutionEntity execution && query instanceof ExecutionQueryImpl) {
			return isNameless(execution) || leadsTo(execution.getProcessDefinitionId(), execution.getActivityId());
		}
		if (answer instanceof EventSubscriptionEntity waiting && waiting.getExecution() != null) {
			return leadsTo(waiting.getExecution().getProcessDefinitionId(), waiting.getActivityId());
		}
		if (answer instanceof JobEntity job) {
			return leadsTo(job.getProcessDefinitionId(), job.getActivityId());
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

	/** A branch that holds what is under way and has no step of its own. */
	static boolean isNameless(ExecutionEntity execution) {
		return execution.getActivityId() == null && !execution.isProcessInstanceExecution();
	}

	private boolean leadsTo(String process, String step) {
		return this.calls.leadsTo(process, step);
	}

}
