package org.bindery.engine.inside;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.AuthorizationQueryImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Reads somebody's few grants before it asks for tasks. The engine would join each task
 * with each of them; so it asks for the tasks of those processes, and for those tasks,
 * that they name. Where a grant is for everything, one was revoked, or there are more
 * than a few, the engine's own way stays.
 */
public class GrantsBeforeTasks extends AuthorizationManager {

	/** More than these make a query longer than databases like. */
	private static final int FEW = 1_000;

	private final Consumer<Object> check;

	GrantsBeforeTasks(Consumer<Object> check) {
		this.check = check;
	}

	@Override
	public void configureTaskQuery(TaskQueryImpl query) {
		if (Acting.somebodySignedIn()) {
			// that of a filter is never a command
			this.check.accept(query);
		}
		super.configureTaskQuery(query);
		AuthorizationCheck check = query.getAuthCheck();
		if (!check.isAuthorizationCheckEnabled() || check.isRevokeAuthorizationCheckEnabled()) {
			return;
		}
		List<Authorization> grants = grants(check);
		String[] processes = named(grants, Resources.PROCESS_DEFINITION, ProcessDefinitionPermissions.READ_TASK);
		String[] tasks = named(grants, Resources.TASK, Permissions.READ);
		if (tasks.length <= FEW
				&& Stream.of(processes, tasks).flatMap(Stream::of).noneMatch(Authorization.ANY::equals)) {
			check.setAuthorizationCheckEnabled(false);
			TaskQueryImpl open = (TaskQueryImpl) query.or();
			// an empty list would ask for nothing, that is, for all
			open.processDefinitionKeyIn((processes.length > 0) ? processes : new String[] { "" });
			open.taskIdIn((tasks.length > 0) ? tasks : new String[] { "" });
			open.endOr();
		}
	}

	/**
	 * Whoever sees a task that waits sees it in the history too: the API looks there
	 * before it shows or takes a note on it.
	 */
	@Override
	public void configureHistoricTaskInstanceQuery(HistoricTaskInstanceQueryImpl query) {
		super.configureHistoricTaskInstanceQuery(query);
		if (query.getAuthCheck().isAuthorizationCheckEnabled() && query.getTaskId() != null
				&& seesWaiting(query.getTaskId())) {
			query.getAuthCheck().setAuthorizationCheckEnabled(false);
		}
	}

	private boolean seesWaiting(String task) {
		TaskQueryImpl query = new TaskQueryImpl();
		query.taskId(task);
		return getCommandContext().getTaskManager().findTaskCountByQueryCriteria(query) > 0;
	}

	private List<Authorization> grants(AuthorizationCheck check) {
		AuthorizationQueryImpl own = new AuthorizationQueryImpl();
		own.userIdIn(check.getAuthUserId(), Authorization.ANY);
		AuthorizationQueryImpl groups = new AuthorizationQueryImpl();
		groups.groupIdIn(check.getAuthGroupIds().toArray(String[]::new));
		return Stream.concat(read(own), check.getAuthGroupIds().isEmpty() ? Stream.empty() : read(groups)).toList();
	}

	@SuppressWarnings("unchecked")
	private Stream<Authorization> read(AuthorizationQueryImpl query) {
		return ((List<Authorization>) getDbEntityManager().selectList("selectAuthorizationByQueryCriteria", query))
			.stream();
	}

	private static String[] named(List<Authorization> grants, Resource resource, Permission permission) {
		Predicate<Authorization> gives = (grant) -> grant.getAuthorizationType() != Authorization.AUTH_TYPE_REVOKE
				&& grant.getResourceType() == resource.resourceType() && grant.isPermissionGranted(permission);
		return grants.stream().filter(gives).map(Authorization::getResourceId).distinct().toArray(String[]::new);
	}

	/** Puts it in the place of the engine's own. */
	public static class Factory implements SessionFactory {

		private final Consumer<Object> check;

		public Factory(Consumer<Object> check) {
			this.check = check;
		}

		@Override
		public Class<?> getSessionType() {
			return AuthorizationManager.class;
		}

		@Override
		public Session openSession() {
			return new GrantsBeforeTasks(this.check);
		}

	}

}
