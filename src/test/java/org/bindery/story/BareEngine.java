package org.bindery.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.h2.jdbcx.JdbcDataSource;

/**
 * Needs assessment on the engine as it comes, with nothing behind the steps: what the
 * model itself costs.
 */
public final class BareEngine implements AutoCloseable {

	private final ProcessEngine engine;

	public BareEngine(Statements statements) {
		JdbcDataSource database = new JdbcDataSource();
		database.setURL("jdbc:h2:mem:bare;DB_CLOSE_DELAY=-1");
		StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
		configuration.setProcessEngineName("bare");
		configuration.setDataSource(statements.counting(database));
		configuration.setBeans(new HashMap<>(Map.of("reference", "P-1", "assignees", new Assignees(), "workingDays",
				new WorkingDays(), "needsAssessment", new Steps(), "sendLetter", (JavaDelegate) (execution) -> {
				})));
		this.engine = configuration.buildProcessEngine();
		this.engine.getRepositoryService()
			.createDeployment()
			.addInputStream("NeedsAssessment.bpmn", open("NeedsAssessment.bpmn"))
			.addInputStream("needPriority.dmn", open("needPriority.dmn"))
			.deploy();
		this.engine.getRuntimeService().startProcessInstanceByKey("NeedsAssessment", "P-1");
	}

	private static InputStream open(String file) {
		try {
			return Files.newInputStream(Path.of("processes/needs", file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Completes the step that waits, and runs what follows. */
	public void completes(Map<String, Object> variables) {
		Task task = this.engine.getTaskService().createTaskQuery().singleResult();
		this.engine.getTaskService().complete(task.getId(), variables);
		for (List<Job> due = due(); !due.isEmpty(); due = due()) {
			this.engine.getManagementService().executeJob(due.get(0).getId());
		}
	}

	private List<Job> due() {
		return this.engine.getManagementService().createJobQuery().executable().list();
	}

	@Override
	public void close() {
		this.engine.close();
	}

	/** Gives every task to one person. */
	public static class Assignees {

		public String contact(String reference) {
			return "contact";
		}

		public List<String> team(String reference) {
			return List.of();
		}

	}

	/** Knows one date. */
	public static class WorkingDays {

		public Date in(int days) {
			return Date.from(Instant.parse("2199-01-01T00:00:00Z"));
		}

	}

	/** Knows nothing. */
	public static class Steps {

		public int linkedGoals(String reference) {
			return 1;
		}

		public int linkedCityGoals(String reference) {
			return 1;
		}

		public boolean reachesUnderserved(String reference) {
			return false;
		}

		public boolean urgent(String reference) {
			return false;
		}

		public void recordPriority(String reference, String priority) {
			// nothing is behind the step
		}

		public String raiser(String reference) {
			return "staff:contact";
		}

	}

}
