package org.bindery.engine.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ActivityInstanceImpl;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;

/**
 * Whoever may see an instance sees where it stands. Here that leaves out what tells that
 * a confidential case is under way in it, and how many there are; for administrators, who
 * may see everything, it does not.
 */
class DiscreetAnswers extends CommandInterceptor {

	/** Among more than these nobody notices one. */
	private static final int COUNTED_EXACTLY = 10_000;

	private final ConfidentialCalls calls;

	private final ConfidentialTraces traces;

	DiscreetAnswers(ConfidentialCalls calls, ConfidentialTraces traces) {
		this.calls = calls;
		this.traces = traces;
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
			return (T) told(query, list).collect(Collectors.toCollection(ArrayList::new));
		}
		if (answer instanceof Long count) {
			return (T) counted(query, count);
		}
		return this.traces.in(query, answer) ? null : answer;
	}

	private Stream<?> told(AbstractQuery<?, ?> query, List<?> list) {
		return list.stream().filter((each) -> !this.traces.in(query, each));
	}

	private Long counted(AbstractQuery<?, ?> query, Long count) {
		if (count == 0 || count > COUNTED_EXACTLY || !this.traces.mayBeCounted(query)) {
			return count;
		}
		return told(query, query.executeList(Context.getCommandContext(), null)).count();
	}

	private void leaveOut(ActivityInstanceImpl instance) {
		instance.setChildActivityInstances(Stream.of(instance.getChildActivityInstances())
			.filter((child) -> !this.calls.leadsTo(child.getProcessDefinitionId(), child.getActivityId()))
			.toArray(ActivityInstance[]::new));
		instance.setChildTransitionInstances(Stream.of(instance.getChildTransitionInstances())
			.filter((child) -> !this.calls.leadsTo(child.getProcessDefinitionId(), child.getActivityId()))
			.toArray(TransitionInstance[]::new));
		Stream.of(instance.getChildActivityInstances()).forEach((child) -> leaveOut((ActivityInstanceImpl) child));
	}

}
