package org.bindery.engine.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.inside.Acting;
import org.bindery.engine.inside.AskedCommand;
import org.bindery.engine.inside.CommandGate;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.JobQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ActivityInstanceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionStatisticsEntity;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;

/**
 * Whoever may see an instance sees where it stands. Here that leaves out what tells that
 * a confidential case is under way in it, and how many there are; for administrators, who
 * may see everything, it does not.
 */
class DiscreetAnswers extends CommandGate {

	/** More are not counted: each has to be looked at. */
	private static final int MOST_COUNTED = 10_000;

	private final ConfidentialCalls calls;

	private final ConfidentialTraces traces;

	private final OpenQuestions questions;

	DiscreetAnswers(ConfidentialCalls calls, ConfidentialTraces traces, OpenQuestions questions) {
		this.calls = calls;
		this.traces = traces;
		this.questions = questions;
	}

	@Override
	protected <T> T pass(AskedCommand command, Supplier<T> onward) {
		if (!Acting.needsRights()) {
			return onward.get();
		}
		this.questions.check(command.command());
		return discreet(command.command(), onward.get());
	}

	@SuppressWarnings("unchecked")
	private <T> T discreet(Object command, T answer) {
		if (answer instanceof ActivityInstanceImpl instance) {
			leaveOut(instance);
		}
		if (!(command instanceof AbstractQuery<?, ?> query)) {
			return answer;
		}
		if (answer instanceof List<?> list) {
			list.forEach(this::leaveOutFailures);
			return (T) page(query, list);
		}
		if (answer instanceof Long count) {
			return (T) counted(query, count);
		}
		return this.traces.in(query, answer) ? null : answer;
	}

	/** A page that is shorter than the next one would tell what was left out. */
	private List<?> page(AbstractQuery<?, ?> query, List<?> list) {
		List<?> told = told(query, list);
		long first = query.getFirstResult();
		long end = first + query.getMaxResults();
		if (!this.traces.mayBeFound(query) || (first == 0 && (told.size() == list.size() || end > list.size()))) {
			return told;
		}
		return told(query, end).stream()
			.skip(first)
			.limit(end - first)
			.collect(Collectors.toCollection(ArrayList::new));
	}

	/** So many from the first one, or all where there are fewer. */
	private List<?> told(AbstractQuery<?, ?> query, long end) {
		query.setFirstResult(0);
		for (long many = end;; many *= 2) {
			query.setMaxResults((int) Math.min(many, Integer.MAX_VALUE));
			List<?> read = query.executeList(Context.getCommandContext(), null);
			List<?> told = told(query, read);
			if (told.size() >= end || read.size() < many) {
				return told;
			}
		}
	}

	private List<?> told(AbstractQuery<?, ?> query, List<?> list) {
		return list.stream()
			.filter((each) -> !this.traces.in(query, each))
			.collect(Collectors.toCollection(ArrayList::new));
	}

	/** A count that is exact only sometimes would tell by the difference of two. */
	private Long counted(AbstractQuery<?, ?> query, Long count) {
		if (count == 0 || !this.traces.mayBeFound(query)) {
			return count;
		}
		return (long) Math.min(MOST_COUNTED, told(query, MOST_COUNTED).size());
	}

	private void leaveOut(ActivityInstanceImpl instance) {
		instance.setExecutionIds(
				Stream.of(instance.getExecutionIds()).filter(DiscreetAnswers::isNamed).toArray(String[]::new));
		instance.setChildActivityInstances(Stream.of(instance.getChildActivityInstances())
			.filter((child) -> !this.calls.leadsTo(child.getProcessDefinitionId(), child.getActivityId()))
			.toArray(ActivityInstance[]::new));
		instance.setChildTransitionInstances(Stream.of(instance.getChildTransitionInstances())
			.filter((child) -> !this.calls.leadsTo(child.getProcessDefinitionId(), child.getActivityId()))
			.toArray(TransitionInstance[]::new));
		Stream.of(instance.getChildActivityInstances()).forEach((child) -> leaveOut((ActivityInstanceImpl) child));
	}

	/** What failed on the way to a confidential process counts for its caller. */
	private void leaveOutFailures(Object answer) {
		if (answer instanceof ProcessDefinitionStatisticsEntity process && process.getFailedJobs() > 0) {
			CommandContext context = Context.getCommandContext();
			JobQueryImpl failed = new JobQueryImpl();
			failed.processDefinitionId(process.getId()).noRetriesLeft();
			long confidential = context.runWithoutAuthorization(() -> failed.executeList(context, null))
				.stream()
				.filter((job) -> this.traces.in(failed, job))
				.count();
			process.setFailedJobs(process.getFailedJobs() - (int) confidential);
		}
	}

	private static boolean isNamed(String execution) {
		ExecutionEntity found = Context.getCommandContext().getExecutionManager().findExecutionById(execution);
		return found != null && !ConfidentialTraces.isNameless(found);
	}

}
