package org.bindery.engine.steps;

import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.bindery.engine.Refusal;
import org.bindery.engine.inside.Acting;
import org.bindery.engine.inside.KnownStaff;
import org.bindery.engine.inside.RefusedInput;
import org.bindery.engine.inside.TaskInCommand;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.task.TaskReport;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * The task service with one way to complete a task: its form. The ways around it are
 * closed. A task keeps a due date; whoever has it says when it is looked at again, gives
 * it back and hands it on.
 */
class FormTasks extends TasksForStaff {

	/** What people change of a task by sending it back; the diagram says all else. */
	private static final Set<String> CHANGEABLE = Set.of(TaskInCommand.ASSIGNEE, TaskInCommand.OWNER,
			TaskInCommand.PRIORITY, TaskInCommand.DUE_DATE, TaskInCommand.FOLLOW_UP_DATE);

	private final transient WhoMayComplete whoMayComplete;

	private final transient WhoMayHandOn whoMayHandOn;

	private final transient RefusalMessages messages;

	private final transient DoneMeanwhile doneMeanwhile;

	private final transient ValuesOnly valuesOnly;

	private final transient TaskDates dates;

	FormTasks(WhoMayComplete whoMayComplete, WhoMayHandOn whoMayHandOn, RefusalMessages messages,
			DoneMeanwhile doneMeanwhile, ValuesOnly valuesOnly, TaskDates dates) {
		super(new WhoMayNote(whoMayComplete, whoMayHandOn, messages), messages);
		this.whoMayComplete = whoMayComplete;
		this.whoMayHandOn = whoMayHandOn;
		this.messages = messages;
		this.doneMeanwhile = doneMeanwhile;
		this.valuesOnly = valuesOnly;
		this.dates = dates;
	}

	@Override
	public TaskQuery createTaskQuery() {
		return question(this.valuesOnly);
	}

	@Override
	public TaskReport createTaskReport() {
		return new TasksPerGroup(this, () -> asOneCommand(KnownStaff::groups));
	}

	@Override
	public void complete(String taskId) {
		complete(taskId, Map.of());
	}

	@Override
	public void complete(String taskId, Map<String, Object> variables) {
		sent(taskId, variables, false, false);
	}

	@Override
	public VariableMap completeWithVariablesInReturn(String taskId, Map<String, Object> variables,
			boolean deserializeValues) {
		return sent(taskId, variables, true, deserializeValues);
	}

	private VariableMap sent(String taskId, Map<String, Object> variables, boolean returned, boolean deserialized) {
		return this.doneMeanwhile
			.refuse(() -> submit(taskId, (variables != null) ? variables : Map.of(), returned, deserialized));
	}

	@Override
	public void claim(String taskId, String userId) {
		claim(taskId, userId, (task) -> authorize(() -> this.whoMayComplete.checkClaim(task, userId)));
	}

	/** Whoever is refused a form reads why in it; elsewhere it is a matter of rights. */
	private static void authorize(Runnable check) {
		try {
			check.run();
		}
		catch (RefusedInput ex) {
			throw new AuthorizationException(ex.getMessage());
		}
	}

	@Override
	public void setAssignee(String taskId, String userId) {
		asOneCommand(() -> {
			Optional<TaskInCommand> task = TaskInCommand.find(taskId);
			Optional<String> person = Acting.person();
			if (task.isEmpty() || person.isEmpty()) {
				super.setAssignee(taskId, userId);
				return;
			}
			checkAssign(task.get(), person.get(), userId);
			Acting.withoutRights(() -> super.setAssignee(taskId, userId));
		});
	}

	private void checkAssign(TaskInCommand task, String person, String userId) {
		try {
			if (userId == null && task.isAssignedTo(person)) {
				this.whoMayHandOn.checkGivingBack(task, person);
			}
			else {
				this.whoMayHandOn.checkHandingOn(task, person);
			}
		}
		catch (Refusal refusal) {
			throw new AuthorizationException(this.messages.text(refusal.messageKey()));
		}
	}

	@Override
	public void saveTask(Task task) {
		Set<String> changed = TaskInCommand.changes(task);
		if (changed.equals(Set.of(TaskInCommand.FOLLOW_UP_DATE))) {
			setFollowUpDate(task.getId(), task.getFollowUpDate());
			return;
		}
		checkDueDate(task.getDueDate());
		if (asOneCommand(() -> Acting.person().isPresent())) {
			checkChanges(task, changed);
		}
		super.saveTask(task);
	}

	private void checkChanges(Task task, Set<String> changed) {
		if (!CHANGEABLE.containsAll(changed) || task.getTenantId() != null) {
			throw new BadUserRequestException(this.messages.text("engine.refusal.taskStays"));
		}
		if (changed.contains(TaskInCommand.DUE_DATE)) {
			checkDate(this.dates::checkDue, task.getDueDate());
		}
		if (changed.contains(TaskInCommand.FOLLOW_UP_DATE)) {
			checkDate(this.dates::checkFollowUp, task.getFollowUpDate());
		}
	}

	private void checkDate(Consumer<Date> check, Date date) {
		try {
			check.accept(date);
		}
		catch (Refusal refusal) {
			throw new BadUserRequestException(this.messages.text(refusal.messageKey()));
		}
	}

	@Override
	public void setDueDate(String taskId, Date dueDate) {
		checkDueDate(dueDate);
		super.setDueDate(taskId, dueDate);
	}

	private void checkDueDate(Date dueDate) {
		if (dueDate == null) {
			throw new BadUserRequestException(this.messages.text("engine.refusal.dueDateStays"));
		}
	}

	@Override
	public void setFollowUpDate(String taskId, Date followUpDate) {
		followUp(taskId, followUpDate, this.whoMayComplete::isOfActingPerson,
				() -> checkDate(this.dates::checkFollowUp, followUpDate));
	}

	@Override
	public void resolveTask(String taskId, Map<String, Object> variables) {
		if (variables != null && !variables.isEmpty()) {
			throw new BadUserRequestException(this.messages.text("engine.refusal.resolveWithoutVariables"));
		}
		resolve(taskId, (task) -> {
			authorize(() -> this.whoMayComplete.checkWork(task));
			if (!task.isHandedOver()) {
				throw new BadUserRequestException(this.messages.text("engine.refusal.notHandedOver"));
			}
		});
	}

	@Override
	public void resolveTask(String taskId) {
		resolveTask(taskId, Map.of());
	}

	@Override
	public void handleBpmnError(String taskId, String errorCode) {
		handleBpmnError(taskId, errorCode, null, null);
	}

	@Override
	public void handleBpmnError(String taskId, String errorCode, String errorMessage) {
		handleBpmnError(taskId, errorCode, errorMessage, null);
	}

	@Override
	public void handleBpmnError(String taskId, String errorCode, String errorMessage, Map<String, Object> variables) {
		throw new BadUserRequestException(this.messages.text("engine.refusal.noErrors"));
	}

	@Override
	public void handleEscalation(String taskId, String escalationCode) {
		handleEscalation(taskId, escalationCode, null);
	}

	@Override
	public void handleEscalation(String taskId, String escalationCode, Map<String, Object> variables) {
		throw new BadUserRequestException(this.messages.text("engine.refusal.noErrors"));
	}

}
