package org.bindery;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.bindery.identity.Reference;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever asks the engine for tasks gets those that a grant opens to them. */
@BinderyTest
class TaskGrantsTests {

	private static final String STRANGER = "stranger";

	@Autowired
	private Story story;

	@Autowired
	private TaskService tasks;

	@Autowired
	private IdentityService identity;

	@Autowired
	private AuthorizationService authorizations;

	private String designating;

	private String describing;

	@BeforeEach
	void twoTasksWait() {
		this.designating = this.story
			.waitingTask(this.story.raises("contact", Answers.aNeed("A choir")), "designateContact")
			.getId();
		Reference other = this.story.raises("contact", Answers.aNeed("A band"));
		this.story.does("contact", other, "designateContact", Answers.contact("contact"));
		this.describing = this.story.waitingTask(other, "describeNeed").getId();
	}

	@AfterEach
	void takeTheGrantsBack() {
		List.of(this.authorizations.createAuthorizationQuery().userIdIn(STRANGER).list(),
				this.authorizations.createAuthorizationQuery().groupIdIn("strangers").list())
			.forEach((grants) -> grants.forEach((grant) -> this.authorizations.deleteAuthorization(grant.getId())));
	}

	@Test
	void seesNothingWithoutAGrant() {
		assertThat(seen(this.tasks.createTaskQuery())).isEmpty();
		assertThat(seen(this.tasks.createTaskQuery().taskId(this.designating))).isEmpty();
	}

	@Test
	void seesTheOneTaskThatIsOpened() {
		grant(Authorization.AUTH_TYPE_GRANT, Resources.TASK, this.designating, Permissions.READ);
		assertThat(seen(this.tasks.createTaskQuery())).containsExactly(this.designating);
		assertThat(seen(this.tasks.createTaskQuery().taskId(this.describing))).isEmpty();
	}

	@Test
	void seesTheTasksOfTheProcessThatIsOpenedToTheGroup() {
		Authorization grant = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		grant.setGroupId("strangers");
		save(grant, Resources.PROCESS_DEFINITION, "NeedsAssessment", ProcessDefinitionPermissions.READ_TASK);
		assertThat(seen(this.tasks.createTaskQuery())).contains(this.describing).doesNotContain(this.designating);
		assertThat(seen(this.tasks.createTaskQuery().or().taskName("Nothing like it").taskId(this.describing).endOr()))
			.containsExactly(this.describing);
	}

	@Test
	void seesEverythingWhereEverythingIsOpened() {
		grant(Authorization.AUTH_TYPE_GRANT, Resources.PROCESS_DEFINITION, Authorization.ANY,
				ProcessDefinitionPermissions.READ_TASK);
		assertThat(seen(this.tasks.createTaskQuery())).contains(this.designating, this.describing);
	}

	@Test
	void doesNotSeeWhatWasTakenBack() {
		grant(Authorization.AUTH_TYPE_GRANT, Resources.PROCESS_DEFINITION, "NeedsAssessment",
				ProcessDefinitionPermissions.READ_TASK);
		grant(Authorization.AUTH_TYPE_REVOKE, Resources.TASK, this.describing, Permissions.READ);
		assertThat(seen(this.tasks.createTaskQuery())).doesNotContain(this.describing, this.designating);
	}

	private void grant(int type, Resource resource, String id, Permission permission) {
		Authorization grant = this.authorizations.createNewAuthorization(type);
		grant.setUserId(STRANGER);
		save(grant, resource, id, permission);
	}

	private void save(Authorization grant, Resource resource, String id, Permission permission) {
		grant.setResource(resource);
		grant.setResourceId(id);
		if (grant.getAuthorizationType() == Authorization.AUTH_TYPE_REVOKE) {
			grant.setPermissions(new Permission[] { Permissions.ALL });
			grant.removePermission(permission);
		}
		else {
			grant.addPermission(permission);
		}
		this.authorizations.saveAuthorization(grant);
	}

	private Set<String> seen(TaskQuery query) {
		this.identity.setAuthentication(STRANGER, List.of("strangers"));
		try {
			Set<String> found = query.list().stream().map(Task::getId).collect(Collectors.toSet());
			assertThat(query.count()).as("the number of tasks").isEqualTo(found.size());
			return found;
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

}
