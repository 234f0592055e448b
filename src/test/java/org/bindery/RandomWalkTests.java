package org.bindery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.bindery.engine.Rehearsal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.Partners;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.partnerships.Stage;
import org.bindery.story.DrawnFlows;
import org.bindery.story.Incidentals;
import org.bindery.story.KeptTasks;
import org.bindery.story.Positions;
import org.bindery.story.Story;
import org.bindery.story.Tries;
import org.bindery.story.Walker;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many walks that begin in any way, answer any form with anything it allows, fire timers
 * early and late, and do on the partnership's page what comes to mind: each ends, or
 * waits for a person or a date; nothing breaks on the way, and nothing is left behind.
 */
@BinderyTest
class RandomWalkTests {

	private static final int WALKS = Integer.getInteger("bindery.walks", 25);

	/** The same in each short run; long ones look for what nobody has seen yet. */
	private static final long SEED = Long.getLong("bindery.seed", (WALKS > 100) ? System.nanoTime() : 2027);

	/** Both ends are seen long before. */
	private static final int MOST_WALKS = 8 * WALKS;

	private static final int LONGEST_WALK = 120;

	private static final Set<Stage> ENDS = Set.of(Stage.CLOSED, Stage.DECLINED);

	private final Random random = new Random(SEED);

	@Autowired
	private Story story;

	@Autowired
	private Rehearsal rehearsal;

	@Autowired
	private Tries tries;

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

	@Autowired
	private Incidentals incidentals;

	@Autowired
	private DrawnFlows drawnFlows;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private KeptTasks keptTasks;

	private List<Long> known;

	private long lettersBefore;

	@BeforeEach
	void somePartners() {
		this.known = Arrays.stream(PartnerKind.values())
			.map((kind) -> this.partners.save(Partner.named(kind + " " + this.random.nextLong(), kind)
				.withPerson("A person", "person@partner.example", "")))
			.map(Partner::id)
			.toList();
		this.lettersBefore = this.database.queryForObject("select coalesce(max(id), 0) from letter", Long.class);
	}

	@AfterEach
	void backToThePresent() {
		this.story.backToThePresent();
	}

	@Test
	void endsOrWaitsWhateverPeopleAnswer() {
		System.out.println("Random walks with -Dbindery.seed=" + SEED);
		Map<Stage, Integer> ends = new TreeMap<>();
		for (int walk = 0; walk < WALKS || (walk < MOST_WALKS && !ends.keySet().containsAll(ENDS)); walk++) {
			ends.merge(walk(), 1, Integer::sum);
			this.story.backToThePresent();
		}
		System.out.println("Walks ended at " + ends);
		this.keptTasks.areTheEngines();
		assertThat(ends).as("seed %d", SEED).containsKeys(ENDS.toArray(Stage[]::new));
	}

	private Stage walk() {
		Reference reference = begin();
		List<String> steps = new ArrayList<>();
		try {
			for (int step = 0; step < LONGEST_WALK && !this.story.isOver(reference); step++) {
				steps.add(step(reference));
				nothingIsLost(reference);
			}
			return ending(reference);
		}
		catch (RuntimeException | AssertionError ex) {
			throw new AssertionError("%s, seed %d, after %s".formatted(reference, SEED, steps), ex);
		}
	}

	private Reference begin() {
		return switch (this.random.nextInt(5)) {
			case 0 -> this.incidentals.proposes(this.random, this.known.get(0));
			case 1, 2 -> this.incidentals.records(this.random, this.known.subList(0, 1 + this.random.nextInt(3)));
			default -> this.rehearsal.start(new StaffId("contact"),
					new Walker(this.random, this.story.today()).fillIn("raiseNeed", Map.of()));
		};
	}

	private String step(Reference reference) {
		if (this.random.nextInt(6) == 0) {
			return this.incidentals.happens(this.random, reference);
		}
		List<Task> open = this.tasks.createTaskQuery().processInstanceBusinessKey(reference.text()).list();
		open.sort(Comparator.comparing(Task::getTaskDefinitionKey).thenComparing(Task::getCreateTime));
		List<Job> jobs = new ArrayList<>(this.story.jobs(reference));
		jobs.sort(Comparator.comparing(Job::getProcessDefinitionKey)
			.thenComparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder())));
		if (!open.isEmpty() && (jobs.isEmpty() || this.random.nextInt(10) < 6)) {
			Task task = open.get(this.random.nextInt(open.size()));
			this.tries.answer(task, this.random);
			return task.getTaskDefinitionKey();
		}
		Job job = jobs.get(this.random.nextInt(jobs.size()));
		run(job);
		return "job " + job.getId();
	}

	/** What holds after every step. */
	private void nothingIsLost(Reference reference) {
		assertThat(this.runtime.createIncidentQuery().count()).as("incidents").isZero();
		this.keptTasks.areTheEngines(reference);
		if (this.story.isOver(reference)) {
			return;
		}
		List<Job> jobs = this.story.jobs(reference);
		assertThat(this.tasks.createTaskQuery().processInstanceBusinessKey(reference.text()).count() + jobs.size())
			.as("tasks and jobs")
			.isPositive();
		if (jobs.stream().noneMatch((job) -> job.getDuedate() == null)) {
			assertThat(Positions.stagesOf(this.story.rootWaitsAt(reference))).as("where the process stands")
				.contains(partnership(reference).standing().besidesHold());
		}
	}

	private Stage ending(Reference reference) {
		this.drawnFlows.areThoseTaken(reference);
		Partnership partnership = partnership(reference);
		assertThat(partnership.stage().isFinal()).as("at " + partnership.stage())
			.isEqualTo(this.story.isOver(reference));
		if (partnership.stage().isFinal()) {
			assertThat(stillOpen(reference)).as("conflicts, overlaps, handovers, check-ins still open").isZero();
		}
		assertThat(this.database.queryForObject(
				"select count(*) from letter where id > ? and reference not in (select reference from partnership)",
				Integer.class, this.lettersBefore))
			.as("letters without a case")
			.isZero();
		return partnership.stage();
	}

	private int stillOpen(Reference reference) {
		return this.database.queryForObject("""
				select (select count(*) from conflict where reference = ? and closed_at is null)
				+ (select count(*) from overlap where reference = ? and status = 'OPEN')
				+ (select count(*) from handover where reference = ? and status = 'OPEN')
				+ (select count(*) from check_in where reference = ? and status = 'PLANNED')""", Integer.class,
				reference.text(), reference.text(), reference.text(), reference.text());
	}

	private Partnership partnership(Reference reference) {
		return this.partnerships.findByReference(reference).orElseThrow();
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
