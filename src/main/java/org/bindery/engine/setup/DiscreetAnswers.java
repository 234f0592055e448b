package org.bindery.engine.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.ActivityStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.ExecutionQueryImpl;
import org.camunda.bpm.engine.impl.IncidentQueryImpl;
import org.camunda.bpm.engine.impl.JobQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ActivityInstanceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;

/**
 * Whoever may see an instance sees where it stands. Here that leaves out what tells that
 * a confidential case is under way in it, and how many there are; for administrators, who
 * may see everything, it does not.
 */
class DiscreetAnswers extends CommandInterceptor {

	private final ProcessClasses processClasses;

	private final ConfidentialCalls calls;

	DiscreetAnswers(ProcessClasses processClasses, ConfidentialCalls calls) {
		this.processClasses = processClasses;
		this.calls = calls;
	}

	@Override
	public <T> T execute(Command<T> command) {
		T answer = this.next.execute(command);
		return somebodyAsks(Context.getCommandContext()) ? discreet(command, answer) : answer;
	}

	/** The engine asks itself without checking what it may see. */
	private static boolean somebodyAsks(CommandContext context) {
		Authentication person = context.getAuthentication();
		return person != null && context.isAuthorizationCheckEnabled()
				&& !context.getAuthorizationManager().isCamundaAdmin(person);
	}

	@SuppressWarnings("unchecked")
	private <T> T discreet(Command<T> command, T answer) {
		if (answer instanceof ActivityInstanceImpl instance) {
			leaveOut(instance);
		}
		if (!(command instanceof AbstractQuery<?, ?> query)) {
			return answer;
		}
		if (answer instanceof List<?> list) {
			return (T) list.stream()
				.filter((each) -> !tells(query, each))
				.collect(Collectors.toCollection(ArrayList::new));
		}
		if (answer instanceof Long) {
			return (T) counted(query, (Long) answer);
		}
		return tells(query, answer) ? null : answer;
	}

	/** Counted as listed, where what is counted may tell. */
	private Long counted(AbstractQuery<?, ?> query, Long count) {
		if (count == 0 || !mayTell(query)) {
			return count;
		}
		return query.executeList(Context.getCommandContext(), null)
			.stream()
			.filter((each) -> !tells(query, each))
			.count();
	}

	private static boolean mayTell(AbstractQuery<?, ?> query) {
		return query instanceof ExecutionQueryImpl || query instanceof VariableInstanceQueryImpl
				|| query instanceof JobQueryImpl || query instanceof IncidentQueryImpl
				|| (query instanceof ProcessInstanceQueryImpl instances && instances.getActivityIds() != null);
	}

	private boolean tells(AbstractQuery<?, ?> query, Object answer) {
		if (answer instanceof ProcessDefinitionStatistics process) {
			return this.processClasses.confidential(process.getKey());
		}
		if (answer instanceof ActivityStatistics step) {
			return this.calls.leadsTo(((ActivityStatisticsQueryImpl) query).getProcessDefinitionId(), step.getId());
		}
		if (answer instanceof VariableInstanceEntity variable) {
			return this.calls.isHandedOver(variable.getProcessDefinitionId(), variable.getName());
		}
		if (answer instanceof JobEntity job) {
			return this.calls.leadsTo(job.getProcessDefinitionId(), job.getActivityId());
		}
		if (answer instanceof IncidentEntity incident) {
			return this.calls.leadsTo(incident.getProcessDefinitionId(), incident.getActivityId());
		}
		return answer instanceof ExecutionEntity execution && steps(query, execution)
			.anyMatch((step) -> this.calls.leadsTo(execution.getProcessDefinitionId(), step));
	}

	/** The steps at which that execution is known to be by who gets this answer. */
	private static Stream<String> steps(AbstractQuery<?, ?> query, ExecutionEntity execution) {
		if (query instanceof ProcessInstanceQueryImpl instances) {
			return Stream.ofNullable(instances.getActivityIds()).flatMap(Stream::of);
		}
		return Stream.ofNullable(execution.getActivityId());
	}

	private void leaveOut(ActivityInstanceImpl instance) {
		String definition = instance.getProcessDefinitionId();
		instance.setChildActivityInstances(Stream.of(instance.getChildActivityInstances())
			.filter((child) -> !this.calls.leadsTo(definition, child.getActivityId()))
			.toArray(ActivityInstance[]::new));
		instance.setChildTransitionInstances(Stream.of(instance.getChildTransitionInstances())
			.filter((child) -> !this.calls.leadsTo(definition, child.getActivityId()))
			.toArray(TransitionInstance[]::new));
		Stream.of(instance.getChildActivityInstances()).forEach((child) -> leaveOut((ActivityInstanceImpl) child));
	}

}
