package org.bindery.engine.access;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.bindery.engine.accounts.RoleGroups;
import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each role may do in the engine; set up at every start, so that a grant changed
 * here holds after an upgrade. Administrators may do everything by the engine's own rule.
 */
@Component
class Authorizations {

	private static final List<String> STAFF = List.of(RoleGroups.CONTACTS, RoleGroups.MANAGERS, RoleGroups.ANALYSTS);

	private final IdentityService identity;

	private final AuthorizationService authorizations;

	private final ProcessClasses processClasses;

	Authorizations(IdentityService identity, AuthorizationService authorizations, ProcessClasses processClasses) {
		this.identity = identity;
		this.authorizations = authorizations;
		this.processClasses = processClasses;
	}

	@Order(0)
	@Transactional
	@EventListener(ApplicationStartedEvent.class)
	void setUp() {
		group(RoleGroups.CONTACTS, "Contacts");
		group(RoleGroups.MANAGERS, "Partnership managers");
		group(RoleGroups.ANALYSTS, "Process analysts");
		group(RoleGroups.ADMINISTRATORS, "Administrators");
		STAFF.forEach(this::staff);
		this.processClasses.processes().forEach((process) -> {
			STAFF.forEach((group) -> grant(group, Resources.PROCESS_DEFINITION, process, tasksOf(group, process)));
		});
		List.of(RoleGroups.MANAGERS, RoleGroups.ANALYSTS).forEach(this::watching);
		grant(RoleGroups.ANALYSTS, Resources.DEPLOYMENT, "*", Permissions.READ, Permissions.CREATE);
		grant(RoleGroups.MANAGERS, Resources.DEPLOYMENT, "*", Permissions.READ);
	}

	private void staff(String group) {
		grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
		grant(group, Resources.FILTER, "*", Permissions.READ);
		grant(group, Resources.USER, "*", Permissions.READ);
		grant(group, Resources.GROUP, "*", Permissions.READ);
		grant(group, Resources.PROCESS_INSTANCE, "*", Permissions.CREATE);
	}

	private void watching(String group) {
		grant(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
		grant(group, Resources.DECISION_DEFINITION, "*", Permissions.READ, Permissions.READ_HISTORY);
		grant(group, Resources.DECISION_REQUIREMENTS_DEFINITION, "*", Permissions.READ);
	}

	private Permission[] tasksOf(String group, String process) {
		if (this.processClasses.confidential(process)) {
			// the diagram is no secret; a task is open to whoever has to do it
			return new Permission[] { ProcessDefinitionPermissions.READ };
		}
		// Tasklist reads what a card shows from the variables of the instance
		List<Permission> everybody = List.of(ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.READ_TASK,
				ProcessDefinitionPermissions.TASK_WORK, ProcessDefinitionPermissions.READ_INSTANCE);
		List<Permission> starting = process.equals(ProcessClasses.ROOT)
				? List.of(ProcessDefinitionPermissions.CREATE_INSTANCE) : List.of();
		List<Permission> watching = List.of(ProcessDefinitionPermissions.READ_HISTORY,
				ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE);
		List<Permission> steering = List.of(ProcessDefinitionPermissions.TASK_ASSIGN,
				ProcessDefinitionPermissions.RETRY_JOB);
		return Stream
			.of(everybody, starting, group.equals(RoleGroups.CONTACTS) ? List.<Permission>of() : watching,
					group.equals(RoleGroups.MANAGERS) ? steering : List.<Permission>of())
			.flatMap(List::stream)
			.toArray(Permission[]::new);
	}

	private void group(String id, String name) {
		if (this.identity.createGroupQuery().groupId(id).count() == 0) {
			Group group = this.identity.newGroup(id);
			group.setName(name);
			group.setType("WORKFLOW");
			this.identity.saveGroup(group);
		}
	}

	private void grant(String group, Resource resource, String id, Permission... permissions) {
		Authorization grant = this.authorizations.createAuthorizationQuery()
			.groupIdIn(group)
			.resourceType(resource)
			.resourceId(id)
			.authorizationType(Authorization.AUTH_TYPE_GRANT)
			.singleResult();
		if (grant == null) {
			grant = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
			grant.setGroupId(group);
			grant.setResource(resource);
			grant.setResourceId(id);
		}
		if (!Arrays.equals(grant.getPermissions(permissions), permissions)) {
			grant.setPermissions(permissions);
			this.authorizations.saveAuthorization(grant);
		}
	}

}
