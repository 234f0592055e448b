package org.bindery.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.bindery.engine.Rehearsal;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.json.SpinJsonNode;

import org.springframework.boot.test.context.TestComponent;

/** Answers a task by chance, until its form takes the answer. */
@TestComponent
public class Tries {

	private static final int MOST = 400;

	private final ObjectMapper json = new ObjectMapper();

	private final FormService forms;

	private final Rehearsal rehearsal;

	private final Story story;

	Tries(FormService forms, Rehearsal rehearsal, Story story) {
		this.forms = forms;
		this.rehearsal = rehearsal;
		this.story = story;
	}

	/** Tries values until the form takes them; a refused form changes nothing. */
	public void answer(Task task, Random random) {
		List<String> refusals = new ArrayList<>();
		Map<String, JsonNode> shown = shown(task);
		Walker walker = new Walker(random, this.story.today());
		for (int tried = 0; tried < MOST; tried++) {
			try {
				Map<String, Object> values = walker.fillIn(task.getTaskDefinitionKey(), shown);
				this.forms.submitTaskForm(task.getId(), this.rehearsal.asSent(values));
				return;
			}
			catch (FormFieldValidationException ex) {
				refusals.add(ex.getMessage());
			}
		}
		throw new AssertionError(
				"No values for %s: %s".formatted(task.getTaskDefinitionKey(), refusals.subList(MOST - 5, MOST)));
	}

	private Map<String, JsonNode> shown(Task task) {
		Map<String, JsonNode> shown = new LinkedHashMap<>();
		this.forms.getTaskFormVariables(task.getId()).forEach((name, value) -> {
			if (value instanceof SpinJsonNode node) {
				shown.put(name, read(node.toString()));
			}
		});
		return shown;
	}

	private JsonNode read(String text) {
		try {
			return this.json.readTree(text);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
