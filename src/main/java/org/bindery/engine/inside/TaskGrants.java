package org.bindery.engine.inside;

import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;

/**
 * The grants that the engine makes by itself. By its own way each candidate gets a row
 * for each task, and whoever once had a task keeps theirs.
 */
public abstract class TaskGrants extends DefaultAuthorizationProvider {

	private static final AuthorizationEntity[] NONE = {};

	/**
	 * Whether the task is seen by whoever has to do it alone, for as long as they have
	 * to.
	 */
	protected abstract boolean isForAssigneeAlone(Task task);

	/**
	 * Whoever deployed does not thereby get to delete it, and the running cases with it.
	 */
	@Override
	public final AuthorizationEntity[] newDeployment(Deployment deployment) {
		return NONE;
	}

	/**
	 * Nobody deletes their own account while partnerships name it; the password is
	 * theirs.
	 */
	@Override
	public final AuthorizationEntity[] newUser(User user) {
		AuthorizationEntity[] own = super.newUser(user);
		own[0].setPermissions(new Permission[] { Permissions.READ, Permissions.UPDATE });
		return own;
	}

	@Override
	public final AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
		if (!isForAssigneeAlone(task)) {
			return NONE;
		}
		if (oldAssignee != null && !oldAssignee.equals(newAssignee)) {
			Context.getCommandContext()
				.getAuthorizationManager()
				.deleteAuthorizationsByResourceIdAndUserId(Resources.TASK, task.getId(), oldAssignee);
		}
		return (newAssignee != null) ? super.newTaskAssignee(task, oldAssignee, newAssignee) : NONE;
	}

	@Override
	public final AuthorizationEntity[] newTaskOwner(Task task, String oldOwner, String newOwner) {
		return NONE;
	}

	@Override
	public final AuthorizationEntity[] newTaskUserIdentityLink(Task task, String userId, String type) {
		return NONE;
	}

	@Override
	public final AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
		return NONE;
	}

}
