package org.bindery.engine.letters;

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
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationType;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerTaskListenerJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

import org.springframework.stereotype.Component;

/**
 * Gives every user task its reminder and its escalation, so that no diagram can forget
 * them or is cluttered by them. They move when the due date moves.
 */
@Component
public class RemindOfTasks extends AbstractBpmnParseListener {

	private final Reminders reminders;

	RemindOfTasks(Reminders reminders) {
		this.reminders = reminders;
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
		if (task.getDueDateExpression() == null) {
			return;
		}
		activity.setScope(true);
		activity.setEventScope(activity);
		Map<String, TimerDeclarationImpl> timers = new HashMap<>();
		this.reminders.moments()
			.forEach((name, moment) -> timers.put(name, timer(name, activity, task.getDueDateExpression(), moment)));
		activity.getProperties().putMapEntry(BpmnProperties.TIMEOUT_LISTENER_DECLARATIONS, activity.getId(), timers);
		task.addTimeoutTaskListener("reminder", this.reminders.reminding());
		task.addTimeoutTaskListener("escalation", this.reminders.escalating());
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, this::moveTimers);
	}

	private TimerDeclarationImpl timer(String name, ActivityImpl activity, Expression due, UnaryOperator<Date> moment) {
		TimerDeclarationImpl timer = new OfItsProcess(new Moment(due, moment));
		timer
			.setRawJobHandlerConfiguration(activity.getId() + TimerEventJobHandler.JOB_HANDLER_CONFIG_PROPERTY_DELIMITER
					+ TimerEventJobHandler.JOB_HANDLER_CONFIG_TASK_LISTENER_PREFIX + name);
		timer.setActivity(activity);
		return timer;
	}

	private void moveTimers(DelegateTask task) {
		if (!((TaskEntity) task).getPropertyChanges().containsKey(TaskEntity.DUE_DATE) || task.getDueDate() == null) {
			return;
		}
		List<TimerEntity> timers = Context.getCommandContext()
			.getJobManager()
			.findTimersByExecutionId(task.getExecutionId());
		this.reminders.moments()
			.forEach((name, moment) -> timers.stream()
				.filter((timer) -> timer.getJobHandlerConfigurationRaw().endsWith(name))
				.forEach((timer) -> timer.setDuedate(moment.apply(task.getDueDate()))));
	}

	/** Says which process it belongs to: who may see the job depends on it. */
	private static class OfItsProcess extends TimerDeclarationImpl {

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
