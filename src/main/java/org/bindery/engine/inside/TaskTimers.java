package org.bindery.engine.inside;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationType;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerTaskListenerJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.runtime.Job;

/**
 * Timers of a task that count from its due date and move with it. In public a task has
 * only those that its diagram draws, and they stay where they were.
 */
public final class TaskTimers {

	private TaskTimers() {
	}

	/** What happens at a moment that the due date says. */
	public record Timer(UnaryOperator<Date> moment, TaskListener listener) {
	}

	/** Gives a task those timers, by name; none where it has no due date. */
	public static void give(DrawnTask task, Map<String, Timer> timers) {
		Expression due = task.definition().getDueDateExpression();
		if (due == null) {
			return;
		}
		ActivityImpl activity = task.activity();
		activity.setScope(true);
		activity.setEventScope(activity);
		Map<String, TimerDeclarationImpl> declared = new HashMap<>();
		timers.forEach((name, timer) -> declared.put(name, declared(name, activity, new Moment(due, timer.moment()))));
		activity.getProperties().putMapEntry(BpmnProperties.TIMEOUT_LISTENER_DECLARATIONS, activity.getId(), declared);
		timers.forEach((name, timer) -> task.definition().addTimeoutTaskListener(name, timer.listener()));
		task.definition().addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, (changed) -> move(changed, timers));
	}

	/** Whether it is one of them. */
	public static boolean isOne(Job job) {
		return ((JobEntity) job).getJobHandlerType().equals(TimerTaskListenerJobHandler.TYPE);
	}

	private static TimerDeclarationImpl declared(String name, ActivityImpl activity, Moment moment) {
		TimerDeclarationImpl timer = new OfItsProcess(moment);
		timer
			.setRawJobHandlerConfiguration(activity.getId() + TimerEventJobHandler.JOB_HANDLER_CONFIG_PROPERTY_DELIMITER
					+ TimerEventJobHandler.JOB_HANDLER_CONFIG_TASK_LISTENER_PREFIX + name);
		timer.setActivity(activity);
		return timer;
	}

	private static void move(DelegateTask task, Map<String, Timer> timers) {
		if (!TaskInCommand.changes(task).contains(TaskInCommand.DUE_DATE) || task.getDueDate() == null) {
			return;
		}
		List<TimerEntity> waiting = Context.getCommandContext()
			.getJobManager()
			.findTimersByExecutionId(task.getExecutionId());
		timers.forEach((name, timer) -> waiting.stream()
			.filter((job) -> job.getJobHandlerConfigurationRaw().endsWith(name))
			.forEach((job) -> job.setDuedate(timer.moment().apply(task.getDueDate()))));
	}

	/** Says which process it belongs to: who may see the job depends on it. */
	private static final class OfItsProcess extends TimerDeclarationImpl {

		OfItsProcess(Moment moment) {
			super(moment, TimerDeclarationType.DATE, TimerTaskListenerJobHandler.TYPE);
		}

		@Override
		protected TimerEntity newJobInstance(ExecutionEntity execution) {
			TimerEntity timer = super.newJobInstance(execution);
			ProcessDefinitionEntity process = execution.getProcessDefinition();
			timer.setProcessDefinitionId(process.getId());
			timer.setProcessDefinitionKey(process.getKey());
			timer.setDeploymentId(process.getDeploymentId());
			return timer;
		}

	}

	/** A moment computed from the task's due date. */
	private record Moment(Expression due,
			UnaryOperator<Date> moment) implements org.camunda.bpm.engine.impl.el.Expression {

		@Override
		public Object getValue(VariableScope variables) {
			return this.moment.apply((Date) this.due.getValue(variables));
		}

		@Override
		public String getExpressionText() {
			return this.due.getExpressionText();
		}

		@Override
		public boolean isLiteralText() {
			return false;
		}

		@Override
		public Object getValue(VariableScope variables, BaseDelegateExecution execution) {
			return getValue(variables);
		}

		@Override
		public void setValue(Object value, VariableScope variables) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void setValue(Object value, VariableScope variables, BaseDelegateExecution execution) {
			throw new UnsupportedOperationException();
		}

	}

}
