package org.bindery.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.bindery.agreements.AgreementMaking;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.identity.Reference;
import org.bindery.needs.NeedsAssessment;
import org.bindery.partnerships.PartnershipLifecycle;
import org.bindery.partnerships.RegularCommunication;
import org.bindery.people.Assignees;
import org.bindery.reviews.PartnershipClosing;
import org.bindery.selection.PartnerSelection;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.h2.jdbcx.JdbcDataSource;
import org.mockito.Mockito;
import org.mockito.invocation.InvocationOnMock;

/**
 * The same models on the engine as it comes, with nothing behind the steps: what the
 * models themselves cost.
 */
public final class BareEngine implements AutoCloseable {

	private static final Date FAR = Date.from(Instant.parse("2199-01-01T00:00:00Z"));

	private final ProcessEngine engine;

	public BareEngine(Statements statements) {
		JdbcDataSource database = new JdbcDataSource();
		database.setURL("jdbc:h2:mem:bare;DB_CLOSE_DELAY=-1");
		StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
		configuration.setProcessEngineName("bare");
		configuration.setDataSource(statements.counting(database));
		configuration.setIdGenerator(new StrongUuidGenerator());
		configuration.setTaskMetricsEnabled(false);
		configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new EndsWithItsName())));
		configuration.setBeans(beans());
		this.engine = configuration.buildProcessEngine();
		deploy();
		this.engine.getRuntimeService().startProcessInstanceByKey("PartnershipLifecycle", "P-2027-0001");
		runJobs();
	}

	private static Map<Object, Object> beans() {
		Map<Object, Object> beans = new HashMap<>(
				Map.of("reference", new Reference("P-2027-0001"), "sendLetter", (JavaDelegate) (execution) -> {
				}));
		Map.of("assignees", Assignees.class, "workingDays", WorkingCalendar.class, "partnershipLifecycle",
				PartnershipLifecycle.class, "needsAssessment", NeedsAssessment.class, "partnerSelection",
				PartnerSelection.class, "agreementMaking", AgreementMaking.class, "regularCommunication",
				RegularCommunication.class, "partnershipClosing", PartnershipClosing.class)
			.forEach((name, type) -> beans.put(name, Mockito.mock(type, BareEngine::answer)));
		return beans;
	}

	/** Something of the right kind, from nowhere. */
	private static Object answer(InvocationOnMock call) {
		Class<?> type = call.getMethod().getReturnType();
		if (type == String.class) {
			return call.getMethod().getName().equals("depth") ? "COLLABORATING" : "contact";
		}
		if (type == Date.class) {
			return FAR;
		}
		if (type == List.class) {
			// ids to go through, and no people beside the assignee
			return call.getMethod().getGenericReturnType().getTypeName().contains("Long") ? List.of(1L) : List.of();
		}
		if (type == int.class || type == boolean.class) {
			return (type == int.class) ? (Object) 1 : (Object) false;
		}
		return (type == Long.class) ? 1L : null;
	}

	private void deploy() {
		DeploymentBuilder deployment = this.engine.getRepositoryService().createDeployment();
		try (Stream<Path> files = Files.walk(Path.of("processes"))) {
			files.filter((file) -> file.toString().matches(".*\\.(bpmn|dmn)"))
				.forEach((file) -> deployment.addInputStream(file.getFileName().toString(), open(file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		deployment.deploy();
	}

	private static InputStream open(Path file) {
		try {
			return Files.newInputStream(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Completes the step that waits with what it decides, and runs what follows. */
	public void completes(String step, Optional<String> decided) {
		Task task = this.engine.getTaskService().createTaskQuery().taskDefinitionKey(step).singleResult();
		this.engine.getTaskService()
			.complete(task.getId(), decided.map((outcome) -> Map.<String, Object>of(step, outcome)).orElse(Map.of()));
		runJobs();
	}

	/** Fires the timer that waits at the element, and runs what follows. */
	public void fires(String element) {
		Job timer = this.engine.getManagementService().createJobQuery().activityId(element).singleResult();
		this.engine.getManagementService().executeJob(timer.getId());
		runJobs();
	}

	private void runJobs() {
		for (List<Job> due = due(); !due.isEmpty(); due = due()) {
			this.engine.getManagementService().executeJob(due.get(0).getId());
		}
	}

	private List<Job> due() {
		return this.engine.getManagementService().createJobQuery().executable().list();
	}

	/** Whether the case has come to its end. */
	public boolean isOver() {
		return this.engine.getRuntimeService().createProcessInstanceQuery().count() == 0;
	}

	/** The roots' gateways read how a called process ended. */
	private static final class EndsWithItsName extends AbstractBpmnParseListener {

		@Override
		public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
			activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) (execution) -> execution
				.setVariable("outcome", execution.getCurrentActivityId()));
		}

	}

	@Override
	public void close() {
		this.engine.close();
	}

}
