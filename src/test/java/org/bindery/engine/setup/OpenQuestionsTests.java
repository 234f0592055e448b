package org.bindery.engine.setup;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.AbstractVariableQueryImpl;
import org.camunda.bpm.engine.impl.CleanableHistoricProcessInstanceReportImpl;
import org.camunda.bpm.engine.impl.ExecutionQueryImpl;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.JobQueryImpl;
import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.metrics.MetricsQueryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** Which criteria are open to everybody. */
class OpenQuestionsTests {

	/** Each looks beyond the answer, into what a confidential case leaves. */
	private static final Set<String> TELLING = Set.of("subProcessInstanceId", "withIncident", "withIncidents",
			"withRootIncidents", "withJobsRetrying", "incidentType", "incidentId", "incidentIds", "incidentMessage",
			"incidentMessageLike", "incidentStatus", "isLeafProcessInstances", "executedActivityAfter",
			"executedActivityBefore", "executedJobAfter", "executedJobBefore");

	private final OpenQuestions questions = new OpenQuestions((criterion) -> "Not by " + criterion);

	static Stream<Class<?>> kinds() {
		return Stream.of(ProcessInstanceQueryImpl.class, ExecutionQueryImpl.class,
				HistoricProcessInstanceQueryImpl.class, HistoricTaskInstanceQueryImpl.class, TaskQueryImpl.class,
				ProcessDefinitionQueryImpl.class);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void knowEveryCriterionOfTheEngine(Class<?> kind) {
		Set<String> harmless = OpenQuestions.HARMLESS.get(kind.getSimpleName());
		List<String> criteria = Stream.of(kind, AbstractVariableQueryImpl.class)
			.flatMap((type) -> Arrays.stream(type.getDeclaredFields()))
			.filter((field) -> !Modifier.isStatic(field.getModifiers()))
			.map(Field::getName)
			.filter((name) -> !OpenQuestions.NO_CRITERIA.contains(name) && !name.toLowerCase().contains("case"))
			.toList();
		assertThat(criteria).allMatch((criterion) -> harmless.contains(criterion) != TELLING.contains(criterion),
				"is decided on");
		assertThat(harmless).doesNotContainAnyElementsOf(TELLING);
	}

	@Test
	void refuseWhatTellsOnEveryLevel() {
		refused(new ProcessInstanceQueryImpl(null).withIncident(), "withIncident");
		refused(new ProcessInstanceQueryImpl(null).or().leafProcessInstances().endOr(), "isLeafProcessInstances");
		refused(new HistoricProcessInstanceQueryImpl(null).or().variableValueEquals("conflictId", 7L).endOr(),
				"conflictId");
		refused(new TaskQueryImpl(null).or().processVariableValueEquals("conflictId", 7L).endOr(), "conflictId");
		refused(new ProcessInstanceQueryImpl(null).or().subProcessInstanceId("1").active().endOr(),
				"subProcessInstanceId");
		refused(new ProcessDefinitionQueryImpl(null).incidentType("failedJob"), "incidentType");
		refused(new MetricsQueryImpl(null), "metrics");
	}

	@Test
	void letEverybodyAskForTheRest() {
		assertThatNoException().isThrownBy(() -> {
			this.questions.check(new ProcessInstanceQueryImpl(null).or().activityIdIn("active").active().endOr());
			this.questions.check(new ProcessInstanceQueryImpl(null).subProcessInstanceId("1"));
			this.questions.check(new TaskQueryImpl(null).processVariableValueEquals("stage", "Active"));
			this.questions.check(new TaskQueryImpl(null).taskVariableValueEquals("heard", "Both"));
			this.questions.check(new JobQueryImpl(null).withException());
		});
	}

	@Test
	void refuseAnUnknownKindOfQuestion() {
		refused(new CleanableHistoricProcessInstanceReportImpl(null), "CleanableHistoricProcessInstanceReportImpl");
	}

	private void refused(Object query, String criterion) {
		assertThatExceptionOfType(AuthorizationException.class).isThrownBy(() -> this.questions.check(query))
			.withMessage("Not by " + criterion);
	}

}
