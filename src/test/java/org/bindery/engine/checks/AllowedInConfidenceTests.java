package org.bindery.engine.checks;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Whoever changes a diagram opens no confidential case: neither from within nor from the
 * diagram that calls it.
 */
class AllowedInConfidenceTests {

	private static final String PLAN = "<bpmn:serviceTask id=\"planPath\"";

	private static final String REVISE = "<bpmn:incoming>Flow_ending_REVISE</bpmn:incoming>";

	private static final String CALL = "<bpmn:callActivity id=\"conflictResolution\"";

	private static final String CALLED = "<bpmn:outgoing>Flow_conflictResolution_conflictOutcome</bpmn:outgoing>";

	private static final String HANDED_ON = "<camunda:in source=\"conflictId\" target=\"conflictId\" />";

	private static final String BEGIN = "<bpmn:subProcess id=\"conflict\" name=\"Conflict\" triggeredByEvent=\"true\">";

	private static final String TO_THE_CALL = "<bpmn:sequenceFlow id=\"Flow_conflictRaised_conflictResolution\" "
			+ "sourceRef=\"conflictRaised\" targetRef=\"conflictResolution\" />";

	private static final String ESCALATES = "<bpmn:escalationEventDefinition id=\"Early\" "
			+ "escalationRef=\"Escalation_AgreementToRevise\" />";

	private static final ModelFiles FILES = new ModelFiles();

	static Stream<Arguments> within() {
		return Stream.of(
				arguments(PLAN, rule("criterionWeight", "criterion", "${conflictResolution.raiser(conflictId)}") + PLAN,
						"others read what its table was asked"),
				arguments(PLAN, """
						<bpmn:callActivity id="overlap" name="Overlap" camunda:asyncBefore="true"
						calledElement="OverlapReview"><bpmn:extensionElements>
						<camunda:in businessKey="#{execution.processBusinessKey}" />
						<camunda:in source="conflictId" target="overlapId" />
						</bpmn:extensionElements></bpmn:callActivity>""" + PLAN, "such a process calls no other one"),
				arguments(PLAN, """
						<bpmn:callActivity id="again" name="Again" camunda:asyncBefore="true"
						calledElement="ConflictResolution"><bpmn:extensionElements>
						<camunda:in businessKey="#{execution.processBusinessKey}" />
						<camunda:in source="conflictId" target="conflictId" />
						</bpmn:extensionElements></bpmn:callActivity>""" + PLAN,
						"calls its own process, which would never end"),
				arguments("camunda:assignee=\"${conflictResolution.handler(conflictId)}\"",
						"camunda:assignee=\"${conflictResolution.raiser(conflictId)}\"", "names for tasks"),
				arguments(">conflictNews<", ">conflictOutcome<", "not for those to whom it would go"),
				arguments("${conflictResolution.partners(conflictId)}", "${conflictResolution.handler(conflictId)}",
						"not for those to whom it would go"),
				arguments(">conflictNews<", ">taskEscalation<", "one of its own module's"),
				arguments(">conflictNews<", ">partnershipHeld<", "one of its own module's"),
				arguments(REVISE, REVISE + "<bpmn:escalationEventDefinition id=\"Thrown\" />", "it throws nothing"),
				arguments(REVISE, REVISE + "<bpmn:errorEventDefinition id=\"Thrown\" />", "it throws nothing"),
				arguments("${conflictResolution.handler(conflictId)}", "${conflictResolution.handler(firstRung)}",
						"hands on its own id and no other variable: \"firstRung\""),
				arguments("${conflictResolution.raiser(conflictId)}", "${conflictResolution.raiser(w)}",
						"hands on its own id and no other variable: \"w\""),
				arguments("${conflictResolution.planPath(conflictId)}", "${conflictResolution.planPath(loopCounter)}",
						"no other variable: \"loopCounter\""),
				arguments("camunda:resultVariable=\"firstRung\"", "camunda:resultVariable=\"conflictId\"",
						"a diagram does not set it"),
				arguments("camunda:resultVariable=\"firstRung\"", "camunda:resultVariable=\" conflictId\"",
						"a diagram does not set it"));
	}

	@ParameterizedTest
	@MethodSource("within")
	void leavesNoTraceFromWithin(String here, String instead, String reason) {
		assertRefused(diagram("conflicts/ConflictResolution.bpmn"), here, instead, reason);
	}

	static Stream<Arguments> around() {
		return Stream.of(
				arguments(CALL, """
						<bpmn:sendTask id="tell" name="Tell" camunda:asyncBefore="true"
						camunda:delegateExpression="${sendLetter}"><bpmn:extensionElements><camunda:inputOutput>
						<camunda:inputParameter name="letter">conflictOutcome</camunda:inputParameter>
						<camunda:inputParameter name="to">group:analysts</camunda:inputParameter>
						</camunda:inputOutput></bpmn:extensionElements></bpmn:sendTask>""" + CALL,
						"sends a letter of a confidential process"),
				arguments(CALL, """
						<bpmn:userTask id="look" name="Look" camunda:asyncAfter="true"
						camunda:formRef="decideOnAnotherTry" camunda:formRefBinding="latest"
						camunda:candidateGroups="analysts" camunda:dueDate="${workingDays.in(5)}" />""" + CALL,
						"gateways and events only: \"Look\""),
				arguments(CALL, "<bpmn:task id=\"look\" name=\"Look\" />" + CALL, "gateways and events only: \"Look\""),
				arguments(CALL,
						"<bpmn:serviceTask id=\"look\" name=\"Look\" "
								+ "camunda:expression=\"${workingDays.in(5)}\" />" + CALL,
						"gateways and events only: \"Look\""),
				arguments(CALL, CALL.replace("conflictResolution", "another")
					.replace("<bpmn:callActivity", "<bpmn:callActivity name=\"Look\" calledElement=\"OverlapReview\"")
						+ " />" + CALL, "gateways and events only: \"Look\""),
				arguments(BEGIN, BEGIN.replace(" triggeredByEvent=\"true\"", ""), "must be in an event subprocess"),
				arguments("messageRef=\"Message_ConflictRaised\"", "messageRef=\"Message_OverlapReported\"",
						"must be in an event subprocess that the message \"ConflictRaised\" begins"),
				arguments("messageRef=\"Message_ReviewStarts\"", "messageRef=\"Message_ConflictRaised\"",
						"What this message begins is confidential"),
				arguments("name=\"Conflict raised\" isInterrupting=\"false\"", "name=\"Conflict raised\"",
						"it must interrupt nothing"),
				arguments("sourceRef=\"conflictRaised\" targetRef=\"conflictResolution\"",
						"sourceRef=\"conflictRaised\" targetRef=\"conflictOutcome\"", "must lead to"),
				arguments(TO_THE_CALL, TO_THE_CALL
						+ "<bpmn:sequenceFlow id=\"unsaid\" sourceRef=\"conflictRaised\" targetRef=\"conflictOutcome\" />",
						"must lead to"),
				arguments(CALL, """
						<bpmn:boundaryEvent id="soon" name="Soon" attachedToRef="conflictResolution">
						<bpmn:timerEventDefinition id="t"><bpmn:timeDuration>PT1S</bpmn:timeDuration>
						</bpmn:timerEventDefinition></bpmn:boundaryEvent>""" + CALL, "nothing breaks it off"),
				arguments(HANDED_ON, HANDED_ON.replace("source=\"conflictId\"", "source=\"w\""),
						"handed nothing but \"conflictId\""),
				arguments(HANDED_ON, HANDED_ON + "<camunda:in source=\"needId\" target=\"outcome\" />",
						"handed nothing but \"conflictId\""),
				arguments(HANDED_ON,
						HANDED_ON.replace("source=\"conflictId\"", "sourceExpression=\"${workingDays.in(5)}\""),
						"handed nothing but \"conflictId\""),
				arguments(CALLED, CALLED + "<bpmn:multiInstanceLoopCharacteristics id=\"many\" "
						+ "camunda:collection=\"${workingDays.in(5)}\" camunda:elementVariable=\"conflictId\" />",
						"it is called once"),
				arguments(CALLED, CALLED + "<bpmn:multiInstanceLoopCharacteristics id=\"many\" "
						+ "camunda:collection=\"${workingDays.in(5)}\" camunda:elementVariable=\"conflictId\" />",
						"a diagram does not set it"),
				arguments(BEGIN, BEGIN + listener(), "has a listener"),
				arguments(CALL + " ",
						CALL.replace("<",
								"<bpmn:exclusiveGateway id=\"g\" name=\"G\">" + listener()
										+ "</bpmn:exclusiveGateway><")
								+ " ",
						"has a listener"),
				arguments(TO_THE_CALL, TO_THE_CALL + early("endEvent"), "nothing is thrown before"),
				arguments(TO_THE_CALL, TO_THE_CALL + early("intermediateThrowEvent"), "nothing is thrown before"),
				arguments(CALL, "<bpmn:boundaryEvent id=\"late\" name=\"Late\" cancelActivity=\"false\" "
						+ "attachedToRef=\"conflictResolution\"><bpmn:timerEventDefinition id=\"t\"><bpmn:timeDate>"
						+ "${workingDays.in(5)}</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:boundaryEvent>"
						+ early("endEvent").replace("sourceRef=\"conflictRaised\"", "sourceRef=\"late\"") + CALL,
						"nothing is thrown before"),
				arguments(CALL,
						"<bpmn:intermediateThrowEvent id=\"away\" name=\"Away\"><bpmn:linkEventDefinition "
								+ "id=\"link\" name=\"Away\" /></bpmn:intermediateThrowEvent>" + CALL,
						"gateways and events only: \"Away\""),
				arguments("camunda:resultVariable=\"beginRevision\"", "camunda:resultVariable=\"conflictId\"",
						"a diagram does not set it"));
	}

	@ParameterizedTest
	@MethodSource("around")
	void leavesNoTraceAroundTheCall(String here, String instead, String reason) {
		assertRefused(diagram("partnerships/PartnershipLifecycle.bpmn"), here, instead, reason);
	}

	@Test
	void staysInConfidenceWhenStepsAreGrouped() {
		String root = diagram("partnerships/PartnershipLifecycle.bpmn");
		int begin = root.indexOf(CALL);
		int end = root.indexOf("</bpmn:callActivity>", begin) + "</bpmn:callActivity>".length();
		String grouped = root.substring(0, begin) + "<bpmn:subProcess id=\"steps\" name=\"Steps\">"
				+ root.substring(begin, end) + "</bpmn:subProcess>" + root.substring(end);
		assertThat(ModelChecks.violations(grouped.getBytes(StandardCharsets.UTF_8), FILES))
			.anyMatch((violation) -> violation.message().contains("gateways and events only: \"Steps\""));
	}

	@Test
	void takesWhatShips() {
		for (String file : new String[] { "conflicts/ConflictResolution.bpmn",
				"partnerships/PartnershipLifecycle.bpmn" }) {
			assertThat(ModelChecks.violations(diagram(file).getBytes(StandardCharsets.UTF_8), FILES)).isEmpty();
		}
	}

	private static void assertRefused(String diagram, String here, String instead, String reason) {
		assertThat(diagram).contains(here);
		String changed = diagram.replace(here, instead);
		assertThat(ModelChecks.violations(changed.getBytes(StandardCharsets.UTF_8), FILES)).as(instead)
			.anyMatch((violation) -> violation.message().contains(reason));
	}

	private static String rule(String table, String input, String value) {
		return """
				<bpmn:businessRuleTask id="weigh" name="Weigh" camunda:resultVariable="w" camunda:decisionRef="%s"
				camunda:decisionRefBinding="latest" camunda:mapDecisionResult="singleEntry"><bpmn:extensionElements>
				<camunda:inputOutput><camunda:inputParameter name="%s">%s</camunda:inputParameter>
				</camunda:inputOutput></bpmn:extensionElements></bpmn:businessRuleTask>""".formatted(table, input,
				value);
	}

	private static String early(String kind) {
		return "<bpmn:%s id=\"early\" name=\"Early\">%s</bpmn:%s><bpmn:sequenceFlow id=\"Flow_early\" ".formatted(kind,
				ESCALATES, kind) + "sourceRef=\"conflictRaised\" targetRef=\"early\" />";
	}

	private static String listener() {
		return "<bpmn:extensionElements><camunda:executionListener event=\"start\" "
				+ "expression=\"${workingDays.in(5)}\" /></bpmn:extensionElements>";
	}

	private static String diagram(String file) {
		return new String(ModelFiles.bytes(ModelFiles.PROCESSES.resolve(file)), StandardCharsets.UTF_8);
	}

}
