package org.bindery.engine.steps;

import java.util.Set;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;

/**
 * The task service by which a task goes to somebody who works here, and to no other name:
 * it would wait for nobody, and nobody could have that user name any more. Somebody has
 * it or can take it, always.
 */
class TasksForStaff extends NotesOnTasks {

	private final transient RefusalMessages messages;

	TasksForStaff(WhoMayNote whoMayNote, RefusalMessages messages) {
		super(whoMayNote);
		this.messages = messages;
	}

	@Override
	public void setAssignee(String taskId, String userId) {
		checkPerson(userId);
		stillSomebodys(taskId, () -> super.setAssignee(taskId, userId));
	}

	@Override
	public void setOwner(String taskId, String userId) {
		checkPerson(userId);
		super.setOwner(taskId, userId);
	}

	@Override
	public void delegateTask(String taskId, String userId) {
		checkPerson(userId);
		stillSomebodys(taskId, () -> super.delegateTask(taskId, userId));
	}

	@Override
	public void deleteUserIdentityLink(String taskId, String userId, String type) {
		stillSomebodys(taskId, () -> super.deleteUserIdentityLink(taskId, userId, type));
	}

	@Override
	public void deleteGroupIdentityLink(String taskId, String groupId, String type) {
		stillSomebodys(taskId, () -> super.deleteGroupIdentityLink(taskId, groupId, type));
	}

	@Override
	public void deleteCandidateUser(String taskId, String userId) {
		stillSomebodys(taskId, () -> super.deleteCandidateUser(taskId, userId));
	}

	@Override
	public void deleteCandidateGroup(String taskId, String groupId) {
		stillSomebodys(taskId, () -> super.deleteCandidateGroup(taskId, groupId));
	}

	@Override
	public void addCandidateUser(String taskId, String userId) {
		checkPerson(userId);
		super.addCandidateUser(taskId, userId);
	}

	@Override
	public void addUserIdentityLink(String taskId, String userId, String type) {
		checkPerson(userId);
		super.addUserIdentityLink(taskId, userId, type);
	}

	@Override
	public void addCandidateGroup(String taskId, String groupId) {
		checkGroup(groupId);
		super.addCandidateGroup(taskId, groupId);
	}

	@Override
	public void addGroupIdentityLink(String taskId, String groupId, String type) {
		checkGroup(groupId);
		super.addGroupIdentityLink(taskId, groupId, type);
	}

	@Override
	public void saveTask(Task task) {
		Set<String> changed = (task instanceof TaskEntity known) ? known.getPropertyChanges().keySet() : Set.of();
		if (changed.contains(TaskEntity.ASSIGNEE)) {
			checkPerson(task.getAssignee());
		}
		if (changed.contains(TaskEntity.OWNER)) {
			checkPerson(task.getOwner());
		}
		stillSomebodys(task.getId(), () -> super.saveTask(task));
	}

	private void stillSomebodys(String taskId, Runnable change) {
		getCommandExecutor().execute((context) -> {
			change.run();
			if (context.getAuthenticatedUserId() != null && isNobodys(taskId, context)) {
				throw new BadUserRequestException(this.messages.text("engine.refusal.somebodysAlways"));
			}
			return null;
		});
	}

	private static boolean isNobodys(String taskId, CommandContext context) {
		TaskEntity task = context.getTaskManager().findTaskById(taskId);
		return task != null && task.getAssignee() == null
				&& context.getIdentityLinkManager()
					.findIdentityLinksByTaskId(taskId)
					.stream()
					.filter((link) -> !context.getDbEntityManager().isDeleted(link))
					.noneMatch((link) -> IdentityLinkType.CANDIDATE.equals(link.getType()));
	}

	private void checkPerson(String id) {
		check(id, (identities, context) -> identities.createGroupQuery(context).groupMember(id).count() > 0);
	}

	private void checkGroup(String id) {
		check(id, (identities, context) -> identities.createGroupQuery(context).groupId(id).count() > 0);
	}

	/** What the program itself does with a task it has thought about. */
	private void check(String id, Known known) {
		getCommandExecutor().execute((context) -> {
			if (id != null && context.getAuthenticatedUserId() != null && !context
				.runWithoutAuthorization(() -> known.among(context.getReadOnlyIdentityProvider(), context))) {
				throw new BadUserRequestException(this.messages.text("engine.refusal.nobodyHere", id));
			}
			return null;
		});
	}

	@FunctionalInterface
	private interface Known {

		boolean among(ReadOnlyIdentityProvider identities, CommandContext context);

	}

}
