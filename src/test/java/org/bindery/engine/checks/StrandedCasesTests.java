package org.bindery.engine.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What would strand a case is refused wherever a diagram comes from. */
class StrandedCasesTests extends ChangedDiagrams {

	private static final String PROCESS_END = "</bpmn:process>";

	private static final String DUE = "camunda:dueDate=\"${workingDays.in(5)}\"";

	private static final String ASSIGNEE = "camunda:assignee=\"${assignees.contact(reference)}\"";

	private static final String BOUNDARY = "<bpmn:endEvent id=\"DEFER\"";

	private static final String STARTS = "<bpmn:outgoing>Flow_started_describeNeed</bpmn:outgoing>";

	private static final String ENDS = "<bpmn:incoming>Flow_decision_DEFER</bpmn:incoming>";

	private static final String RETRY = "<camunda:failedJobRetryTimeCycle>%s</camunda:failedJobRetryTimeCycle>";

	static Stream<Arguments> stranding() {
		return Stream.of(arguments("targetRef=\"DECLINE\"", "targetRef=\"PURSUE\"", "DECLINE: Nothing leads to"),
				arguments(PROCESS_END, "<bpmn:task id=\"alone\" name=\"Alone\" />" + PROCESS_END,
						"alone: Nothing leads to \"Alone\""),
				arguments(PROCESS_END, "<bpmn:task id=\"last\" name=\"Last\" />" + PROCESS_END,
						"last: \"Last\" leads nowhere"),
				arguments("sourceRef=\"tellRaiser\" targetRef=\"decision\"",
						"sourceRef=\"tellRaiser\" targetRef=\"needPriority\"",
						"decision: Nothing leads to \"Pursue, defer or decline?\""),
				arguments("sourceRef=\"recordPriority\" targetRef=\"reviewNeed\"",
						"sourceRef=\"recordPriority\" targetRef=\"needPriority\"",
						"recordPriority: \"Record the priority\" is in a circle in which nothing waits"),
				arguments("sourceRef=\"tellRaiser\" targetRef=\"decision\" />",
						"sourceRef=\"tellRaiser\" targetRef=\"tellRaiser\" />",
						"tellRaiser: \"Tell whoever raised it\" is in a circle in which nothing waits"),
				arguments(
						"<bpmn:exclusiveGateway id=\"decision\" name=\"Pursue, defer or decline?\" "
								+ "default=\"Flow_decision_DECLINE\">",
						"<bpmn:exclusiveGateway id=\"decision\" name=\"Pursue, defer or decline?\">",
						"decision: \"Pursue, defer or decline?\" has no way out where none of its conditions holds"),
				arguments("default=\"Flow_decision_DECLINE\"", "default=\"Flow_decision_DEFER\"",
						"Flow_decision_DECLINE: A way out of \"Pursue, defer or decline?\" needs a condition"),
				arguments("default=\"Flow_decision_DECLINE\"", "default=\"Flow_decision_DEFER\"",
						"Flow_decision_DEFER: Only ways out of a gateway that decides have conditions"),
				arguments(CONDITION, "${reviewNeed == 'DEFFER'}",
						"\"${reviewNeed == 'DEFFER'}\" can never be: \"reviewNeed\" is DECLINE or DEFER or PURSUE or REWORK"),
				arguments(CONDITION, "${reviewNeed == 'PURSUE'}", "Another way has the same condition"),
				arguments(CONDITION, "${revueNeed == 'DEFER'}", "can be asked before any step"),
				arguments(CONDITION, "${needsAssessment.raiser(reference)}", "says neither yes nor no"),
				arguments(
						"<bpmn:sequenceFlow id=\"Flow_started_describeNeed\" sourceRef=\"started\" targetRef=\"describeNeed\" />",
						"<bpmn:sequenceFlow id=\"Flow_started_describeNeed\" sourceRef=\"started\" targetRef=\"needReviewed\" />",
						"\"${reviewNeed == 'DEFER'}\" can be asked before any step of the diagram has set \"reviewNeed\""),
				arguments("sourceRef=\"needReviewed\" targetRef=\"describeNeed\">",
						"sourceRef=\"needReviewed\" targetRef=\"join\">", "join: \"Both\" waits for all its ways"),
				arguments("sourceRef=\"decision\" targetRef=\"DECLINE\" />",
						"sourceRef=\"decision\" targetRef=\"aside\" />",
						"NeedsAssessment: The process can end without an outcome"),
				arguments(STARTS, STARTS + timer("timeDate", "${workingDays.in(5)}"),
						"started: \"Need to assess\" would begin a process without a partnership"),
				arguments(ENDS, ENDS + "<bpmn:escalationEventDefinition id=\"thrown\" escalationRef=\"nobody\" />",
						"DEFER: Nothing around \"Defer\" catches what it throws"));
	}

	@ParameterizedTest
	@MethodSource("stranding")
	void refusesWhatStrandsACase(String here, String instead, String reason) {
		String diagram = Drawn.needsAssessment();
		assertThat(diagram).contains(here);
		String changed = diagram.replace(here, instead).replace(PROCESS_END, aside(instead) + PROCESS_END);
		assertThat(violations(changed)).as(instead)
			.anyMatch((violation) -> (violation.element() + ": " + violation.message()).contains(reason));
	}

	/** What the changed flow leads to. */
	private static String aside(String changed) {
		if (changed.contains("\"join\"")) {
			return "<bpmn:parallelGateway id=\"join\" name=\"Both\" />"
					+ "<bpmn:sequenceFlow id=\"again\" sourceRef=\"join\" targetRef=\"describeNeed\" />"
					+ "<bpmn:sequenceFlow id=\"too\" sourceRef=\"needReviewed\" targetRef=\"join\">"
					+ "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${reviewNeed != 'REWORK'}"
					+ "</bpmn:conditionExpression></bpmn:sequenceFlow>";
		}
		return changed.contains("\"aside\"") ? "<bpmn:endEvent id=\"aside\" name=\"Aside\" />" : "";
	}

	static Stream<Arguments> constants() {
		String retry = "is not how often a failed step is tried again";
		String due = "is not counted for each case";
		String list = "is not allowed as";
		String lasts = "is no duration from PT1M to P366D";
		return Stream
			.of(Stream
				.of("garbage", "R2147483647/PT0S", "R0/PT5M", "R3/PT1S", "R11/PT5M", "R3/P99999D", "PT5M,PT0S", "",
						"PT5M" + ",PT5M".repeat(10), "R/PT5M", "R3/P2W")
				.map((cycle) -> arguments(FLOW, retries(cycle), retry)),
					Stream.of(arguments(DUE, "camunda:dueDate=\"2020-01-01T00:00:00\"", due),
							arguments(DUE, "camunda:dueDate=\" \"", due),
							arguments(DUE, "camunda:dueDate=\"${needsAssessment.raiser(reference)}\"", due),
							arguments(DUE, "camunda:dueDate=\"${reviewNeed == 'DEFER'}\"", due),
							arguments(DUE, "camunda:dueDate=\"${workingDays.in(-3)}\"", "does not take the constants"),
							arguments(DUE, "camunda:dueDate=\"${workingDays.in(999999999)}\"",
									"does not take the constants"),
							arguments(DUE, DUE + " camunda:followUpDate=\"2030-01-01T00:00:00\"", due),
							arguments(DUE, DUE + " camunda:priority=\"99999999999\"", list),
							arguments(ASSIGNEE, "camunda:assignee=\"jane.doe\"", "writes down its assignee"),
							arguments(ASSIGNEE, "camunda:assignee=\"${assignees.team(reference)}\"",
									"writes down its assignee"),
							arguments("camunda:candidateUsers=\"${assignees.team(reference)}\"",
									"camunda:candidateUsers=\"jane,joe\"", "writes down its candidate users"),
							arguments(USER, "camunda:candidateGroups=\"librarians\"", "a group that is no role's"),
							arguments(USER, "camunda:candidateGroups=\"managers,\"", "a group that is no role's"),
							arguments(TO, "staff:jane", "writes down who gets the letter"),
							arguments(TO, "group:librarians", "writes down who gets the letter"),
							arguments("\"P365D\"", "\"P0D\"", list),
							arguments("camunda:asyncAfter=\"true\"", "camunda:asyncAfter=\"yes\"", list),
							arguments(BOUNDARY, boundary("timeDate", "2020-01-01T00:00:00"), due),
							arguments(BOUNDARY, boundary("timeCycle", "R/PT0S"), "<bpmn:timeCycle> is not allowed")),
					Stream.of("soon", "PT0S", "-PT5M", "P99999D", "P13M", "P53W", "P", "P1DT")
						.map((duration) -> arguments(BOUNDARY, boundary("timeDuration", duration), lasts)))
			.flatMap((each) -> each);
	}

	@ParameterizedTest
	@MethodSource("constants")
	void refusesConstantsThatFitNoCaseForLong(String here, String instead, String reason) {
		String diagram = Drawn.needsAssessment();
		assertThat(diagram).contains(here);
		assertThat(violations(diagram.replaceFirst(Pattern.quote(here), Matcher.quoteReplacement(instead)))).as(instead)
			.extracting(Violation::message)
			.singleElement()
			.asString()
			.contains(reason);
	}

	@ParameterizedTest
	@ValueSource(strings = { "P3DT12H", "PT1M", "P2W", "P1M", "P1Y", "P1M3DT4H", "P366D" })
	void takesConstantsThatFitEveryCase(String duration) {
		assertThat(violations(Drawn.needsAssessment()
			.replace(FLOW, extension(RETRY.formatted("R10/PT1M")) + FLOW)
			.replace(TO, "group:managers")
			.replace(USER, "camunda:candidateGroups=\"managers, contacts\" camunda:priority=\"100\"")
			.replace(BOUNDARY, boundary("timeDuration", duration)))).isEmpty();
	}

	private static String retries(String cycle) {
		return extension(RETRY.formatted(cycle)) + FLOW;
	}

	private static String boundary(String kind, String when) {
		return "<bpmn:boundaryEvent id=\"late\" name=\"Late\" attachedToRef=\"linkNeed\">" + timer(kind, when)
				+ "</bpmn:boundaryEvent><bpmn:sequenceFlow id=\"lateOn\" sourceRef=\"late\" targetRef=\"needPriority\" />"
				+ BOUNDARY;
	}

	private static String timer(String kind, String when) {
		return "<bpmn:timerEventDefinition id=\"timer\"><bpmn:%s xsi:type=\"bpmn:tFormalExpression\">%s</bpmn:%s></bpmn:timerEventDefinition>"
			.formatted(kind, when, kind);
	}

}
