package org.bindery.engine.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.bindery.engine.ConfidentialCases;
import org.bindery.engine.FailedStep;
import org.bindery.engine.FailedSteps;
import org.bindery.engine.diagrams.ConfidentialSteps;
import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads failed jobs from the engine's tables, with one query. */
@Component
class StoredFailures implements FailedSteps {

	private static final String FAILED = """
			select j.ID_, j.PROCESS_DEF_ID_, j.PROCESS_DEF_KEY_, j.FAILED_ACT_ID_, j.RETRIES_,
			j.DUEDATE_, j.EXECUTION_ID_, i.BUSINESS_KEY_, d.ACT_ID_
			from ACT_RU_JOB j join ACT_RU_EXECUTION i on i.ID_ = j.PROCESS_INSTANCE_ID_
			left join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_
			where j.EXCEPTION_STACK_ID_ is not null and i.BUSINESS_KEY_ is not null
			""";

	private static final String DUE = """
			select distinct j.PROCESS_DEF_ID_, j.PROCESS_DEF_KEY_, d.ACT_ID_
			from ACT_RU_JOB j join ACT_RU_EXECUTION i on i.ID_ = j.PROCESS_INSTANCE_ID_
			left join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_
			where j.EXCEPTION_STACK_ID_ is null and j.RETRIES_ > 0 and j.SUSPENSION_STATE_ = 1
			and (j.DUEDATE_ is null or j.DUEDATE_ <= :now) and i.BUSINESS_KEY_ = :reference
			""";

	private final JdbcClient database;

	private final ProcessClasses processClasses;

	private final RepositoryService models;

	private final RuntimeService runtime;

	private final ObjectProvider<ConfidentialCases> confidential;

	private final ConfidentialSteps confidentialSteps;

	private final Clock clock;

	StoredFailures(JdbcClient database, ProcessClasses processClasses, @Lazy RepositoryService models,
			@Lazy RuntimeService runtime, ObjectProvider<ConfidentialCases> confidential,
			@Lazy ConfidentialSteps confidentialSteps, Clock clock) {
		this.database = database;
		this.processClasses = processClasses;
		this.models = models;
		this.runtime = runtime;
		this.confidential = confidential;
		this.confidentialSteps = confidentialSteps;
		this.clock = clock;
	}

	@Override
	public List<FailedStep> of(String reference, String person) {
		return open(this.database.sql(FAILED + "and i.BUSINESS_KEY_ = :reference order by j.ID_")
			.param("reference", reference)
			.query(this::failure)
			.list(), person);
	}

	@Override
	public boolean working(String reference) {
		return this.database.sql(DUE)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("reference", reference)
			.query((row, number) -> isConfidential(row))
			.list()
			.contains(false);
	}

	@Override
	public List<FailedStep> all(String person, int most) {
		return open(this.database.sql(FAILED + "order by j.ID_ fetch first :most rows only")
			.param("most", most)
			.query(this::failure)
			.list(), person);
	}

	private List<FailedStep> open(List<Failure> failures, String person) {
		Map<String, Map<String, Object>> cases = failures.stream()
			.filter((failure) -> failure.step().confidential())
			.map(Failure::where)
			.distinct()
			.collect(Collectors.toMap((execution) -> execution, this.runtime::getVariables));
		Set<String> open = new HashSet<>();
		if (!cases.isEmpty()) {
			this.confidential.forEach((matters) -> open.addAll(matters.openTo(person, cases)));
		}
		return failures.stream()
			.filter((failure) -> !failure.step().confidential() || open.contains(failure.where()))
			.map(Failure::step)
			.toList();
	}

	private Failure failure(ResultSet row, int number) throws SQLException {
		Optional<Timestamp> again = Optional.ofNullable(row.getTimestamp("DUEDATE_"));
		boolean tried = row.getInt("RETRIES_") > 0;
		return new Failure(new FailedStep(row.getString("ID_"), row.getString("BUSINESS_KEY_"), label(row),
				isConfidential(row), again.filter((moment) -> tried).map(Timestamp::toInstant)),
				row.getString("EXECUTION_ID_"));
	}

	private boolean isConfidential(ResultSet row) throws SQLException {
		String step = row.getString("ACT_ID_");
		return this.processClasses.confidential(row.getString("PROCESS_DEF_KEY_"))
				|| (step != null && this.confidentialSteps.include(row.getString("PROCESS_DEF_ID_"), step));
	}

	/**
	 * The engine may not know where within its process a job failed; and that may be a
	 * step of another diagram, which this one calls.
	 */
	private String label(ResultSet row) throws SQLException {
		String process = row.getString("PROCESS_DEF_ID_");
		String failed = row.getString("FAILED_ACT_ID_");
		if (failed == null) {
			return Objects.requireNonNullElse(this.models.getProcessDefinition(process).getName(), process);
		}
		String step = row.getString("ACT_ID_");
		return label(process, failed).or(() -> label(process, step)).orElse(failed);
	}

	private Optional<String> label(String process, String element) {
		return Optional.ofNullable(element)
			.map((id) -> (ModelElementInstance) this.models.getBpmnModelInstance(process).getModelElementById(id))
			.filter(FlowElement.class::isInstance)
			.map((drawn) -> ((FlowElement) drawn).getName());
	}

	/**
	 * With the execution, which knows the case also where it is one of several.
	 */
	private record Failure(FailedStep step, String where) {
	}

}
