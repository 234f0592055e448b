package org.bindery.engine.tasks;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.bindery.engine.Carried;
import org.bindery.engine.ConfidentialCases;
import org.bindery.engine.diagrams.ConfidentialSteps;
import org.bindery.engine.steps.ProcessClasses;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectFromStep;
import org.jooq.SelectOnConditionStep;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import static org.bindery.tables.engine.ActRuExecutionTable.ACT_RU_EXECUTION;
import static org.bindery.tables.engine.ActRuJobTable.ACT_RU_JOB;
import static org.bindery.tables.engine.ActRuJobdefTable.ACT_RU_JOBDEF;
import static org.jooq.impl.DSL.inline;

/** Reads failed jobs from the engine's tables, with one query. */
@Component
class StoredFailures implements FailedSteps {

	private final DSLContext database;

	private final ProcessClasses processClasses;

	private final RepositoryService models;

	private final RuntimeService runtime;

	private final ObjectProvider<ConfidentialCases> confidential;

	private final ConfidentialSteps confidentialSteps;

	private final Clock clock;

	StoredFailures(DSLContext database, ProcessClasses processClasses, @Lazy RepositoryService models,
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
	public List<FailedStep> of(Reference reference, StaffId person) {
		return open(failed().and(ACT_RU_EXECUTION.BUSINESS_KEY_.eq(reference.text()))
			.orderBy(ACT_RU_JOB.ID_)
			.fetch(this::failure), person);
	}

	@Override
	public boolean working(Reference reference) {
		return jobs(this.database.selectDistinct(ACT_RU_JOB.PROCESS_DEF_ID_, ACT_RU_JOB.PROCESS_DEF_KEY_,
				ACT_RU_JOBDEF.ACT_ID_))
			.where(ACT_RU_JOB.EXCEPTION_STACK_ID_.isNull())
			.and(ACT_RU_JOB.RETRIES_.gt(inline(0)))
			.and(ACT_RU_JOB.SUSPENSION_STATE_.eq(inline(1)))
			.and(ACT_RU_JOB.DUEDATE_.isNull().or(ACT_RU_JOB.DUEDATE_.le(Timestamp.from(this.clock.instant()))))
			.and(ACT_RU_EXECUTION.BUSINESS_KEY_.eq(reference.text()))
			.fetch(this::isConfidential)
			.contains(false);
	}

	@Override
	public List<FailedStep> all(StaffId person, int most) {
		return open(failed().orderBy(ACT_RU_JOB.ID_).limit(most).fetch(this::failure), person);
	}

	private SelectConditionStep<?> failed() {
		return jobs(this.database.select(ACT_RU_JOB.ID_, ACT_RU_JOB.PROCESS_DEF_ID_, ACT_RU_JOB.PROCESS_DEF_KEY_,
				ACT_RU_JOB.FAILED_ACT_ID_, ACT_RU_JOB.RETRIES_, ACT_RU_JOB.DUEDATE_, ACT_RU_JOB.EXECUTION_ID_,
				ACT_RU_EXECUTION.BUSINESS_KEY_, ACT_RU_JOBDEF.ACT_ID_))
			.where(ACT_RU_JOB.EXCEPTION_STACK_ID_.isNotNull())
			.and(ACT_RU_EXECUTION.BUSINESS_KEY_.isNotNull());
	}

	/** Jobs with the case and the step that they belong to. */
	private static <R extends Record> SelectOnConditionStep<R> jobs(SelectFromStep<R> columns) {
		return columns.from(ACT_RU_JOB)
			.join(ACT_RU_EXECUTION)
			.on(ACT_RU_EXECUTION.ID_.eq(ACT_RU_JOB.PROCESS_INSTANCE_ID_))
			.leftJoin(ACT_RU_JOBDEF)
			.on(ACT_RU_JOBDEF.ID_.eq(ACT_RU_JOB.JOB_DEF_ID_));
	}

	private List<FailedStep> open(List<Failure> failures, StaffId person) {
		Map<String, Carried> cases = failures.stream()
			.filter((failure) -> failure.step().confidential())
			.map(Failure::where)
			.distinct()
			.collect(Collectors.toMap((execution) -> execution,
					(execution) -> new Carried(this.runtime.getVariables(execution))));
		Set<String> open = new HashSet<>();
		if (!cases.isEmpty()) {
			this.confidential.forEach((matters) -> open.addAll(matters.openTo(person, cases)));
		}
		return failures.stream()
			.filter((failure) -> !failure.step().confidential() || open.contains(failure.where()))
			.map(Failure::step)
			.toList();
	}

	private Failure failure(Record row) {
		Optional<Timestamp> again = Optional.ofNullable(row.get(ACT_RU_JOB.DUEDATE_));
		boolean tried = row.get(ACT_RU_JOB.RETRIES_) > 0;
		return new Failure(
				new FailedStep(row.get(ACT_RU_JOB.ID_), new Reference(row.get(ACT_RU_EXECUTION.BUSINESS_KEY_)),
						label(row), isConfidential(row), again.filter((moment) -> tried).map(Timestamp::toInstant)),
				row.get(ACT_RU_JOB.EXECUTION_ID_));
	}

	private boolean isConfidential(Record row) {
		String step = row.get(ACT_RU_JOBDEF.ACT_ID_);
		return this.processClasses.confidential(row.get(ACT_RU_JOB.PROCESS_DEF_KEY_))
				|| (step != null && this.confidentialSteps.include(row.get(ACT_RU_JOB.PROCESS_DEF_ID_), step));
	}

	/**
	 * The engine may not know where within its process a job failed; and that may be a
	 * step of another diagram, which this one calls.
	 */
	private String label(Record row) {
		String process = row.get(ACT_RU_JOB.PROCESS_DEF_ID_);
		String failed = row.get(ACT_RU_JOB.FAILED_ACT_ID_);
		if (failed == null) {
			return Objects.requireNonNullElse(this.models.getProcessDefinition(process).getName(), process);
		}
		String step = row.get(ACT_RU_JOBDEF.ACT_ID_);
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
