package org.bindery.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.bindery.engine.Rehearsal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.bindery.story.Walker;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.json.SpinJsonNode;

/** Partnerships that wait at as many different steps as chance leads to. */
class WaitingCases {

	private final List<Reference> references = new ArrayList<>();

	private final Story story;

	private final Storytime storytime;

	private final Rehearsal rehearsal;

	private final FormService forms;

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final RepositoryService repository;

	WaitingCases(Story story, Storytime storytime, Rehearsal rehearsal, FormService forms, TaskService tasks,
			RuntimeService runtime, RepositoryService repository) {
		this.story = story;
		this.storytime = storytime;
		this.rehearsal = rehearsal;
		this.forms = forms;
		this.tasks = tasks;
		this.runtime = runtime;
		this.repository = repository;
	}

	void wait(Random random) {
		this.references.add(this.storytime.runs());
		IntStream.range(0, 8).forEach((steps) -> this.references.add(walk(random, steps)));
	}

	/** What exists, and may be asked about. */
	List<String> ids() {
		Stream<Execution> executions = this.references.stream()
			.flatMap((reference) -> this.story.instances(reference).stream())
			.flatMap((instance) -> this.runtime.createExecutionQuery()
				.processInstanceId(instance.getId())
				.list()
				.stream());
		return Stream
			.of(this.references.stream().map(Reference::text), tasks().map(Task::getId),
					executions.map(Execution::getId),
					this.repository.createProcessDefinitionQuery().list().stream().map(ProcessDefinition::getId))
			.flatMap((ids) -> ids)
			.toList();
	}

	/** The form of each of their tasks, in both ways that send it. */
	List<Asked> forms(String engine, Random random) {
		return tasks().flatMap((task) -> Stream.of("submit-form", "complete")
			.map((way) -> Asked.form("/engine-rest/engine/" + engine + "/task/" + task.getId() + "/" + way,
					List.copyOf(filledIn(task, random).keySet()))))
			.toList();
	}

	private Stream<Task> tasks() {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKeyIn(this.references.stream().map(Reference::text).toArray(String[]::new))
			.list()
			.stream();
	}

	private Reference walk(Random random, int steps) {
		Reference reference = this.rehearsal.start(new StaffId("contact"),
				new Walker(random, this.story.today()).fillIn("raiseNeed", Map.of()));
		this.story.runJobs(reference);
		for (int step = 0; step < steps; step++) {
			this.tasks.createTaskQuery()
				.processInstanceBusinessKey(reference.text())
				.list()
				.forEach((task) -> answer(task, random));
			this.story.runJobs(reference);
		}
		return reference;
	}

	/** Some tries may all be refused: then it waits there. */
	private void answer(Task task, Random random) {
		for (int attempt = 0; attempt < 60; attempt++) {
			try {
				this.forms.submitTaskForm(task.getId(), this.rehearsal.asSent(filledIn(task, random)));
				return;
			}
			catch (FormFieldValidationException ex) {
				// another try
			}
		}
	}

	private Map<String, Object> filledIn(Task task, Random random) {
		Map<String, JsonNode> shown = new LinkedHashMap<>();
		this.forms.getTaskFormVariables(task.getId()).forEach((name, value) -> {
			if (value instanceof SpinJsonNode node) {
				shown.put(name, read(node.toString()));
			}
		});
		return new Walker(random, this.story.today()).fillIn(task.getTaskDefinitionKey(), shown);
	}

	private static JsonNode read(String json) {
		try {
			return new ObjectMapper().readTree(json);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
