package org.bindery.story;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.bindery.identity.Reference;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares Bindery's list of open tasks with the engine's, field by field. */
@TestComponent
public class KeptTasks {

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final RepositoryService repository;

	private final JdbcClient database;

	KeptTasks(TaskService tasks, RuntimeService runtime, RepositoryService repository, JdbcClient database) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.repository = repository;
		this.database = database;
	}

	/** All of them. */
	public void areTheEngines() {
		assertThat(kept("%")).isEqualTo(engines(this.tasks.createTaskQuery().list()));
	}

	/** Those of one partnership. */
	public void areTheEngines(Reference reference) {
		assertThat(kept(reference.text()))
			.isEqualTo(engines(this.tasks.createTaskQuery().processInstanceBusinessKey(reference.text()).list()));
	}

	private Map<String, Row> engines(List<Task> open) {
		return open.stream().map(this::engines).collect(Collectors.toMap(Row::id, Function.identity()));
	}

	private Row engines(Task task) {
		ProcessInstance instance = this.runtime.createProcessInstanceQuery()
			.processInstanceId(task.getProcessInstanceId())
			.singleResult();
		String process = this.repository.getProcessDefinition(task.getProcessDefinitionId()).getKey();
		return new Row(task.getId(), instance.getBusinessKey(), process, task.getTaskDefinitionKey(), task.getName(),
				task.getAssignee(), process.equals("ConflictResolution"), task.getCreateTime().toInstant(),
				moment(task.getDueDate()).orElse(task.getCreateTime().toInstant()),
				moment(task.getFollowUpDate()).orElse(null), offers(task));
	}

	private Set<String> offers(Task task) {
		return this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.filter((link) -> IdentityLinkType.CANDIDATE.equals(link.getType()))
			.map((link) -> offer(link, task))
			.collect(Collectors.toSet());
	}

	private static String offer(IdentityLink link, Task task) {
		boolean group = link.getGroupId() != null;
		return "%s %s %s %s".formatted(group ? link.getGroupId() : link.getUserId(), group, task.getAssignee() != null,
				task.getDueDate().toInstant());
	}

	private Map<String, Row> kept(String references) {
		return this.database.sql("select * from work_item where reference like :reference")
			.param("reference", references)
			.query((row, number) -> new Row(row.getString("task_id"), row.getString("reference"),
					row.getString("process"), row.getString("step"), row.getString("name"), row.getString("assignee"),
					row.getBoolean("confidential"), row.getObject("created_at", OffsetDateTime.class).toInstant(),
					row.getObject("due_at", OffsetDateTime.class).toInstant(),
					Optional.ofNullable(row.getObject("follow_up_at", OffsetDateTime.class))
						.map(OffsetDateTime::toInstant)
						.orElse(null),
					keptOffers(row.getString("task_id"))))
			.list()
			.stream()
			.collect(Collectors.toMap(Row::id, Function.identity()));
	}

	private Set<String> keptOffers(String task) {
		return this.database.sql("select * from work_candidate where task_id = :task")
			.param("task", task)
			.query((row, number) -> "%s %s %s %s".formatted(row.getString("candidate"), row.getBoolean("is_group"),
					row.getBoolean("taken"), row.getObject("due_at", OffsetDateTime.class).toInstant()))
			.set();
	}

	private static Optional<Instant> moment(Date date) {
		return Optional.ofNullable(date).map(Date::toInstant);
	}

	/** Absent values are null, as both sides have them. */
	private record Row(String id, String reference, String process, String step, String name, String assignee,
			boolean confidential, Instant created, Instant due, Instant followUp, Set<String> offers) {
	}

}
