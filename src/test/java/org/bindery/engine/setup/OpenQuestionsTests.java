package org.bindery.engine.setup;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.inside.AskedList;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.CleanableHistoricProcessInstanceReportImpl;
import org.camunda.bpm.engine.impl.ExecutionQueryImpl;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.JobQueryImpl;
import org.camunda.bpm.engine.impl.NativeTaskQueryImpl;
import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.CreateIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.SetExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobDuedateCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.metrics.MetricsQueryImpl;
import org.camunda.bpm.engine.query.NativeQuery;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.ResolvableType;

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
		return EngineClasses.allThat(AbstractQuery.class::isAssignableFrom)
			.filter((kind) -> KnownQuestion.of(kind).filter((known) -> !known.isRefused()).isPresent());
	}

	@Test
	void knowEveryQuestionOfTheEngine() {
		Stream<Class<?>> questions = EngineClasses.allThat((type) -> Command.class.isAssignableFrom(type)
				|| Query.class.isAssignableFrom(type) || NativeQuery.class.isAssignableFrom(type));
		Set<String> decidedOn = KnownQuestion.all()
			.entrySet()
			.stream()
			.filter((known) -> !known.getValue().verdict().equals("answer"))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
		assertThat(questions.map(Class::getName).toList())
			.as("each has a line in questions.txt, once somebody has looked at what it tells")
			.containsExactlyInAnyOrderElementsOf(decidedOn);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void knowEveryCriterionOfTheEngine(Class<?> kind) {
		KnownQuestion known = KnownQuestion.of(kind).orElseThrow();
		List<String> criteria = Stream
			.<Class<?>>iterate(kind, (type) -> type != AbstractQuery.class, Class::getSuperclass)
			.flatMap((type) -> Arrays.stream(type.getDeclaredFields()))
			.filter((field) -> !Modifier.isStatic(field.getModifiers()))
			.map(Field::getName)
			.filter((name) -> !OpenQuestions.NO_CRITERIA.contains(name))
			.toList();
		assertThat(criteria).allMatch(
				(criterion) -> known.criteria().contains(criterion) != known.closed().contains(criterion),
				"is decided on");
	}

	@ParameterizedTest
	@MethodSource("looksFurther")
	void leaveClosedWhatLooksBeyondTheAnswer(Class<?> kind) {
		assertThat(KnownQuestion.of(kind).orElseThrow().criteria()).doesNotContainAnyElementsOf(TELLING);
	}

	static Stream<Class<?>> looksFurther() {
		return Stream.of(ProcessInstanceQueryImpl.class, ExecutionQueryImpl.class,
				HistoricProcessInstanceQueryImpl.class, HistoricTaskInstanceQueryImpl.class, TaskQueryImpl.class,
				ProcessDefinitionQueryImpl.class);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void knowEveryKindOfAnswer(Class<?> kind) {
		Class<?> answer = ResolvableType.forClass(kind).as(AbstractQuery.class).getGeneric(1).resolve();
		assertThat(EngineClasses.allThat(answer::isAssignableFrom)).allMatch(KnownQuestion::answers, "is decided on");
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
	void refuseAnOrderThatTells() {
		refused(new TaskQueryImpl(null).orderByProcessVariable("conflictId", ValueType.LONG).asc(), "conflictId");
		refused(new TaskQueryImpl(null).orderByDueDate()
			.asc()
			.orderByExecutionVariable("conflictId", ValueType.LONG)
			.asc(), "conflictId");
		refused(new TaskQueryImpl(null).orderByCaseInstanceVariable("a", ValueType.LONG).asc(), "a");
		refused(new TaskQueryImpl(null).orderByCaseExecutionVariable("a", ValueType.LONG).asc(), "a");
	}

	@Test
	void letEverybodyAskForTheRest() {
		assertThatNoException().isThrownBy(() -> {
			this.questions.check(new ProcessInstanceQueryImpl(null).or().activityIdIn("active").active().endOr());
			this.questions.check(new ProcessInstanceQueryImpl(null).subProcessInstanceId("1"));
			this.questions.check(new TaskQueryImpl(null).processVariableValueEquals("stage", "Active"));
			this.questions.check(new TaskQueryImpl(null).taskVariableValueEquals("heard", "Both"));
			this.questions.check(new TaskQueryImpl(null).orderByProcessVariable("stage", ValueType.STRING).asc());
			this.questions.check(new TaskQueryImpl(null).orderByTaskVariable("heard", ValueType.STRING).asc());
			this.questions.check(new JobQueryImpl(null).withException());
		});
	}

	@Test
	void refuseAnUnknownKindOfQuestion() {
		refused(new CleanableHistoricProcessInstanceReportImpl(null), "CleanableHistoricProcessInstanceReportImpl");
		refused(new NativeTaskQueryImpl((CommandExecutor) null), "NativeTaskQueryImpl");
		refused(new NewQuery(), "NewQuery");
		Command<?> made = (Command<?>) Proxy.newProxyInstance(getClass().getClassLoader(),
				new Class<?>[] { Command.class }, (proxy, method, arguments) -> null);
		refused(made, made.getClass().getSimpleName());
	}

	@Test
	void refuseWhatLooksBeforeItAsksForTheRight() {
		refused(new CreateIncidentCmd("failedJob", "1", "", ""), "CreateIncidentCmd");
		refused(new ResolveIncidentCmd("1"), "ResolveIncidentCmd");
		refused(new SetJobDuedateCmd("1", new Date(), false), "SetJobDuedateCmd");
		refused(new SetExecutionVariablesCmd("1", Map.of(), false), "SetExecutionVariablesCmd");
	}

	@Test
	void letManagersHaveWhatFailedTriedAgain() {
		assertThatNoException().isThrownBy(() -> this.questions.check(new SetJobRetriesCmd("1", null, 1, null, false)));
	}

	@Test
	void letOurOwnCommandsBe() {
		Command<?> ours = (context) -> null;
		assertThatNoException().isThrownBy(() -> this.questions.check(ours));
	}

	@Test
	void leaveOutAnUnknownKindOfAnswer() {
		assertThat(new ConfidentialTraces(null, null).in(AskedList.ofBranches(), new Object())).isTrue();
	}

	private void refused(Object query, String criterion) {
		assertThatExceptionOfType(AuthorizationException.class).isThrownBy(() -> this.questions.check(query))
			.withMessage("Not by " + criterion);
	}

	/** Asks as another does, and who knows what it finds. */
	private static final class NewQuery extends TaskQueryImpl {

	}

}
