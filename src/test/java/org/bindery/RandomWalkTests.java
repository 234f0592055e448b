package org.bindery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.bindery.engine.Rehearsal;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.Partners;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.partnerships.Stage;
import org.bindery.story.Story;
import org.bindery.story.Walker;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many walks that answer any form with anything it allows and fire timers early and late:
 * each ends, or waits for a person or a date; nothing breaks on the way.
 */
@BinderyTest
class RandomWalkTests {

	private static final int WALKS = Integer.getInteger("bindery.walks", 25);

	private static final long SEED = Long.getLong("bindery.seed", System.nanoTime());

	private static final int LONGEST_WALK = 120;

	private static final int TRIES = 400;

	private final ObjectMapper json = new ObjectMapper();

	private final Random random = new Random(SEED);

	@Autowired
	private Story story;

	@Autowired
	private Rehearsal rehearsal;

	@Autowired
	private FormService forms;

	@Autowired
	private TaskService tasks;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private ManagementService management;

	@Autowired
	private Partners partners;

	@Autowired
	private Partnerships partnerships;

	@BeforeEach
	void somePartners() {
		for (PartnerKind kind : PartnerKind.values()) {
			this.partners.save(Partner.named(kind.label() + " " + this.random.nextLong(), kind)
				.withPerson("A person", "person@partner.example", ""));
		}
	}

	@AfterEach
	void backToThePresent() {
		this.story.backToThePresent();
	}

	@Test
	void endsOrWaitsWhateverPeopleAnswer() {
		System.out.println("Random walks with -Dbindery.seed=" + SEED);
		Map<Stage, Integer> ends = new TreeMap<>();
		for (int walk = 0; walk < WALKS; walk++) {
			ends.merge(walk(), 1, Integer::sum);
			this.story.backToThePresent();
		}
		System.out.println("Walks ended at " + ends);
		assertThat(ends).as("seed %d", SEED).containsKeys(Stage.CLOSED, Stage.DECLINED);
	}

	private Stage walk() {
		Walker walker = new Walker(this.random, this.story.today());
		String reference = this.rehearsal.start("contact", walker.fillIn("raiseNeed", Map.of()));
		for (int step = 0; step < LONGEST_WALK && !this.story.isOver(reference); step++) {
			List<Task> open = this.tasks.createTaskQuery().processInstanceBusinessKey(reference).list();
			List<Job> jobs = this.story.jobs(reference);
			assertThat(open.size() + jobs.size()).as("%s waits for nothing (seed %d)", reference, SEED).isPositive();
			if (!open.isEmpty() && (jobs.isEmpty() || this.random.nextInt(10) < 6)) {
				answer(open.get(this.random.nextInt(open.size())));
			}
			else {
				run(jobs.get(this.random.nextInt(jobs.size())));
			}
			assertThat(this.runtime.createIncidentQuery().count()).as("seed %d", SEED).isZero();
		}
		Stage stage = this.partnerships.findByReference(reference).map(Partnership::stage).orElseThrow();
		assertThat(stage == Stage.CLOSED || stage == Stage.DECLINED).as("%s at %s (seed %d)", reference, stage, SEED)
			.isEqualTo(this.story.isOver(reference));
		return stage;
	}

	/** Tries values until the form takes them; a refused form changes nothing. */
	private void answer(Task task) {
		List<String> refusals = new ArrayList<>();
		for (int attempt = 0; attempt < TRIES; attempt++) {
			Walker walker = new Walker(this.random, this.story.today());
			try {
				Map<String, Object> values = walker.fillIn(task.getTaskDefinitionKey(), shown(task));
				this.forms.submitTaskForm(task.getId(), this.rehearsal.asSent(values));
				return;
			}
			catch (FormFieldValidationException ex) {
				refusals.add(ex.getMessage());
			}
		}
		throw new AssertionError("No values for %s (seed %d): %s".formatted(task.getTaskDefinitionKey(), SEED,
				refusals.subList(TRIES - 5, TRIES)));
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

	/** Runs the job now, or on its date. */
	private void run(Job job) {
		if (job.getDuedate() != null && this.random.nextBoolean()
				&& job.getDuedate().toInstant().isAfter(this.story.now())
				&& job.getDuedate().toInstant().isBefore(this.story.now().plusSeconds(400L * 24 * 3600))) {
			this.rehearsal.setTime(job.getDuedate().toInstant().plusSeconds(1));
		}
		this.management.executeJob(job.getId());
	}

}
