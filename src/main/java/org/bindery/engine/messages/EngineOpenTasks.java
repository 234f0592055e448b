package org.bindery.engine.messages;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.bindery.engine.inside.EngineCommands;
import org.bindery.engine.steps.ProcessClasses;
import org.bindery.engine.tasks.OpenTask;
import org.bindery.engine.tasks.OpenTasks;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/** Asks the engine itself, which knows what this transaction has changed. */
@Component
class EngineOpenTasks implements OpenTasks {

	private final TaskService tasks;

	private final EngineCommands commands;

	private final ProcessClasses processClasses;

	EngineOpenTasks(TaskService tasks, EngineCommands commands, ProcessClasses processClasses) {
		this.tasks = tasks;
		this.commands = commands;
		this.processClasses = processClasses;
	}

	@Override
	public List<OpenTask> waitingFor(Reference reference, Collection<StaffId> people) {
		return this.tasks.createTaskQuery()
			.processDefinitionKeyIn(ordinary())
			.processInstanceBusinessKey(reference.text())
			.orderByDueDate()
			.asc()
			.list()
			.stream()
			.filter((task) -> waitsFor(texts(people), task))
			.map((task) -> new OpenTask(task.getTaskDefinitionKey(), task.getName()))
			.toList();
	}

	private boolean waitsFor(Set<String> people, Task task) {
		return (task.getAssignee() != null) ? people.contains(task.getAssignee())
				: candidates(task).stream().anyMatch(people::contains);
	}

	@Override
	public void assignAnew(Reference reference, Collection<StaffId> formerPeople) {
		Set<String> former = texts(formerPeople);
		Meanwhile.nobodyElse(reference,
				() -> this.tasks.createTaskQuery()
					.processInstanceBusinessKey(reference.text())
					.list()
					.stream()
					.filter((task) -> task.getAssignee() == null || former.contains(task.getAssignee()))
					.forEach((task) -> assign(task, this.commands.run(() -> WhoGetsTask.now(task.getId())))));
	}

	private void assign(Task task, WhoGetsTask people) {
		if (!Objects.equals(task.getAssignee(), people.assignee())) {
			this.tasks.setAssignee(task.getId(), people.assignee());
		}
		Set<String> before = candidates(task);
		before.stream()
			.filter((person) -> !people.candidates().contains(person))
			.forEach((person) -> this.tasks.deleteCandidateUser(task.getId(), person));
		people.candidates()
			.stream()
			.filter((person) -> !before.contains(person))
			.forEach((person) -> this.tasks.addCandidateUser(task.getId(), person));
	}

	private static Set<String> texts(Collection<StaffId> people) {
		return people.stream().map(StaffId::text).collect(Collectors.toSet());
	}

	private Set<String> candidates(Task task) {
		return this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.filter((link) -> link.getUserId() != null && IdentityLinkType.CANDIDATE.equals(link.getType()))
			.map(IdentityLink::getUserId)
			.collect(Collectors.toSet());
	}

	private String[] ordinary() {
		return this.processClasses.ordinary().toArray(String[]::new);
	}

}
