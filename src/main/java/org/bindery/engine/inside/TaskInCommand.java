package org.bindery.engine.inside;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;

/**
 * A task as the running command has it, with what is not written yet. A task that a
 * service answers with is as it was, knows neither its process's key nor to whom it is
 * offered, and cannot say who may assign it or what its diagram would say.
 */
public final class TaskInCommand {

	public static final String ASSIGNEE = TaskEntity.ASSIGNEE;

	public static final String OWNER = TaskEntity.OWNER;

	public static final String PRIORITY = TaskEntity.PRIORITY;

	public static final String DUE_DATE = TaskEntity.DUE_DATE;

	public static final String FOLLOW_UP_DATE = TaskEntity.FOLLOW_UP_DATE;

	private static final String NOT_FOUND = "Cannot find task";

	private final TaskEntity task;

	TaskInCommand(TaskEntity task) {
		this.task = task;
	}

	public static Optional<TaskInCommand> find(String id) {
		return Optional.ofNullable(Context.getCommandContext().getTaskManager().findTaskById(id))
			.map(TaskInCommand::new);
	}

	/**
	 * The one of that id.
	 * @throws NotFoundException in the engine's words, where it is not there any more
	 */
	public static TaskInCommand get(String id) {
		return find(id).orElseThrow(() -> new NotFoundException(NOT_FOUND + " " + id));
	}

	/** Whether the engine says by this that a task is not there any more. */
	public static boolean isNotFound(ProcessEngineException thrown) {
		return thrown.getMessage().startsWith(NOT_FOUND);
	}

	/** The one that a listener is told of. */
	public static TaskInCommand of(DelegateTask task) {
		return new TaskInCommand((TaskEntity) task);
	}

	/** The one that the engine hands out. */
	public static TaskInCommand ofStored(Task task) {
		return new TaskInCommand((TaskEntity) task);
	}

	/** What was changed of a task, by its names above, since the engine gave it away. */
	public static Set<String> changes(Object task) {
		return (task instanceof TaskEntity known) ? Set.copyOf(known.getPropertyChanges().keySet()) : Set.of();
	}

	public DelegateTask told() {
		return this.task;
	}

	public Task stored() {
		return this.task;
	}

	public String id() {
		return this.task.getId();
	}

	public Optional<String> assignee() {
		return Optional.ofNullable(this.task.getAssignee());
	}

	public boolean isAssignedTo(String person) {
		return person.equals(this.task.getAssignee());
	}

	/** Whether it waits for somebody to hand it back. */
	public boolean isHandedOver() {
		return this.task.getDelegationState() == DelegationState.PENDING;
	}

	/** The key of its process; none of a task that belongs to no case. */
	public Optional<String> process() {
		return Optional.ofNullable(this.task.getProcessDefinition()).map(ProcessDefinitionEntity::getKey);
	}

	/** What names the case that its instance is of; none where there is no case. */
	public Optional<String> businessKey() {
		return Optional.ofNullable(this.task.getProcessInstance()).map((instance) -> instance.getBusinessKey());
	}

	/** To whom it is offered now. */
	public List<IdentityLink> offers() {
		return this.task.getIdentityLinks()
			.stream()
			.filter((link) -> IdentityLinkType.CANDIDATE.equals(link.getType())
					&& !Context.getCommandContext().getDbEntityManager().isDeleted(link))
			.map(IdentityLink.class::cast)
			.toList();
	}

	/** Whether nobody has it and nobody could take it. */
	public boolean isNobodys() {
		return this.task.getAssignee() == null && Context.getCommandContext()
			.getIdentityLinkManager()
			.findIdentityLinksByTaskId(id())
			.stream()
			.filter((link) -> !Context.getCommandContext().getDbEntityManager().isDeleted(link))
			.noneMatch((link) -> IdentityLinkType.CANDIDATE.equals(link.getType()));
	}

	/** Whether it was offered to them when the command began, or is now. */
	public boolean isOfferedTo(String person, Set<String> groups) {
		return this.task.getIdentityLinks()
			.stream()
			.filter((link) -> IdentityLinkType.CANDIDATE.equals(link.getType()))
			.anyMatch((link) -> person.equals(link.getUserId())
					|| (link.getGroupId() != null && groups.contains(link.getGroupId())));
	}

	/** Refuses as the engine does who may not see it. */
	public void checkReading() {
		checkers().forEach((checker) -> checker.checkReadTask(this.task));
	}

	/** Refuses as the engine does who may not choose who has it. */
	public void checkAssigning() {
		checkers().forEach((checker) -> checker.checkTaskAssign(this.task));
	}

	private static List<CommandChecker> checkers() {
		return Context.getProcessEngineConfiguration().getCommandCheckers();
	}

	/** Whether somebody was faster: asks the database itself, the engine remembers it. */
	public boolean isGone() {
		Connection connection = Context.getCommandContext().getDbSqlSession().getSqlSession().getConnection();
		try (PreparedStatement query = connection
			.prepareStatement("select 1 from ACT_RU_TASK where ID_ = ? and REV_ = ?")) {
			query.setString(1, this.task.getId());
			query.setInt(2, this.task.getRevision());
			try (ResultSet found = query.executeQuery()) {
				return !found.next();
			}
		}
		catch (SQLException ex) {
			return false;
		}
	}

	/** Who has it as the diagram says now; none while several share it. */
	public Optional<Object> drawnAssignee() {
		return Optional.ofNullable(this.task.getTaskDefinition().getAssigneeExpression()).map(this::value);
	}

	/** To whom it is offered as the diagram says now, each as its expression answers. */
	public List<Object> drawnCandidates() {
		return this.task.getTaskDefinition().getCandidateUserIdExpressions().stream().map(this::value).toList();
	}

	private Object value(Expression drawn) {
		return CaseHere.within(this.task.getExecution(), () -> drawn.getValue(this.task.getExecution()));
	}

}
