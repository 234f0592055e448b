package org.bindery.engine.steps;

import java.util.Set;
import java.util.function.Predicate;

import org.bindery.engine.inside.Acting;
import org.bindery.engine.inside.KnownStaff;
import org.bindery.engine.inside.TaskInCommand;
import org.camunda.bpm.engine.BadUserRequestException;
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
		Set<String> changed = TaskInCommand.changes(task);
		if (changed.contains(TaskInCommand.ASSIGNEE)) {
			checkPerson(task.getAssignee());
		}
		if (changed.contains(TaskInCommand.OWNER)) {
			checkPerson(task.getOwner());
		}
		stillSomebodys(task.getId(), () -> super.saveTask(task));
	}

	private void stillSomebodys(String taskId, Runnable change) {
		asOneCommand(() -> {
			change.run();
			if (Acting.person().isPresent()
					&& TaskInCommand.find(taskId).filter(TaskInCommand::isNobodys).isPresent()) {
				throw new BadUserRequestException(this.messages.text("engine.refusal.somebodysAlways"));
			}
		});
	}

	private void checkPerson(String id) {
		check(id, KnownStaff::works);
	}

	private void checkGroup(String id) {
		check(id, KnownStaff::isGroup);
	}

	/** What the program itself does with a task it has thought about. */
	private void check(String id, Predicate<String> known) {
		asOneCommand(() -> {
			if (id != null && Acting.person().isPresent() && !known.test(id)) {
				throw new BadUserRequestException(this.messages.text("engine.refusal.nobodyHere", id));
			}
		});
	}

}
