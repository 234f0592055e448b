package org.bindery.engine.setup;

import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;

/**
 * Staff see the tasks of ordinary processes through one grant for each process; a row for
 * each candidate and task would make Tasklist slower with every task.
 */
class FewGrantsPerTask extends DefaultAuthorizationProvider {

	private static final AuthorizationEntity[] NONE = {};

	private final ProcessClasses processClasses;

	FewGrantsPerTask(ProcessClasses processClasses) {
		this.processClasses = processClasses;
	}

	/**
	 * Whoever deployed does not thereby get to delete it, and the running cases with it.
	 */
	@Override
	public AuthorizationEntity[] newDeployment(Deployment deployment) {
		return NONE;
	}

	/**
	 * Nobody deletes their own account while partnerships name it; the password is
	 * theirs.
	 */
	@Override
	public AuthorizationEntity[] newUser(User user) {
		AuthorizationEntity[] own = super.newUser(user);
		own[0].setPermissions(new Permission[] { Permissions.READ, Permissions.UPDATE });
		return own;
	}

	/**
	 * A confidential task is seen by whoever has to do it, for as long as they have to.
	 */
	@Override
	public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
		if (!isConfidential(task)) {
			return NONE;
		}
		if (oldAssignee != null && !oldAssignee.equals(newAssignee)) {
			Context.getCommandContext()
				.getAuthorizationManager()
				.deleteAuthorizationsByResourceIdAndUserId(Resources.TASK, task.getId(), oldAssignee);
		}
		return (newAssignee != null) ? super.newTaskAssignee(task, oldAssignee, newAssignee) : NONE;
	}

	private boolean isConfidential(Task task) {
		ProcessDefinitionEntity process = ((TaskEntity) task).getProcessDefinition();
		return process != null && this.processClasses.confidential(process.getKey());
	}

	@Override
	public AuthorizationEntity[] newTaskOwner(Task task, String oldOwner, String newOwner) {
		return NONE;
	}

	@Override
	public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String userId, String type) {
		return NONE;
	}

	@Override
	public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
		return NONE;
	}

}
