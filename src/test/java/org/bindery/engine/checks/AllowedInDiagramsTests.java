package org.bindery.engine.checks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** A diagram holds what is listed; what is not, the engine never reads. */
class AllowedInDiagramsTests {

	private static final String SERVICE = "camunda:expression=\"${needsAssessment.recordPriority(reference, priority)}\"";

	private static final String FLOW = "<bpmn:incoming>Flow_needPriority_recordPriority</bpmn:incoming>";

	private static final String USER = "camunda:candidateGroups=\"managers\"";

	private static final String CONDITION = "${reviewNeed == 'DEFER'}";

	private static final String TO = "${needsAssessment.raiser(reference)}";

	private static final String PROCESS = "<bpmn:process id=\"NeedsAssessment\"";

	private static final String PROCESS_END = "</bpmn:process>";

	private static final String DUE = "camunda:dueDate=\"${workingDays.in(5)}\"";

	private static final String ASSIGNEE = "camunda:assignee=\"${assignees.contact(reference)}\"";

	private static final String BOUNDARY = "<bpmn:endEvent id=\"DEFER\"";

	private static final String STARTS = "<bpmn:outgoing>Flow_started_describeNeed</bpmn:outgoing>";

	private static final String ENDS = "<bpmn:incoming>Flow_decision_DEFER</bpmn:incoming>";

	private static final String RETRY = "<camunda:failedJobRetryTimeCycle>%s</camunda:failedJobRetryTimeCycle>";

	private static final ModelFiles FILES = new ModelFiles();

	static Stream<Arguments> strange() {
		return Stream.of(arguments(SERVICE, SERVICE + " camunda:type=\"shell\"", "recordPriority"),
				arguments("name=\"Record the priority\"", "name=\"" + "n".repeat(256) + "\"",
						"name is longer than 255 letters"),
				arguments("camunda:resultVariable=\"priority\"", "camunda:resultVariable=\"" + "n".repeat(256) + "\"",
						"resultVariable is longer than 255 letters"),
				arguments("camunda:resultVariable=\"priority\"", "camunda:resultVariable=\"reference\"",
						"says which partnership it is"),
				arguments(SERVICE, SERVICE + " xmlns:a=\"http://activiti.org/bpmn\" a:type=\"shell\"",
						"recordPriority"),
				arguments(SERVICE, "xmlns:a=\"http://activiti.org/bpmn\" a:class=\"java.lang.Runtime\"",
						"recordPriority"),
				arguments(SERVICE, "xmlns:a=\"http://activiti.org/bpmn\" a:expression=\"${x.y(1)}\"", "recordPriority"),
				arguments(SERVICE, SERVICE + " default=\"Flow_recordPriority_reviewNeed\"", "default is not allowed"),
				arguments(SERVICE, SERVICE + " camunda:topic=\"work\"", "recordPriority"),
				arguments(SERVICE, SERVICE + " camunda:taskPriority=\"${a.b()}\"", "recordPriority"),
				arguments(SERVICE, SERVICE + " expression=\"1\"", "expression is not allowed"),
				arguments(SERVICE, "camunda:expression=\"${needsAssessment}\"", "is neither a call"),
				arguments(SERVICE, "camunda:expression=\"#{sendLetter.class}\"", "is neither a call"),
				arguments(SERVICE, "camunda:expression=\"${sendLetter}\" camunda:resultVariable=\"letter\"",
						"is neither a call"),
				arguments(SERVICE, "camunda:expression=\"${conflictResolution.raiser(1)}\"",
						"\"conflictResolution\" is not for this diagram"),
				arguments(SERVICE, "camunda:expression=\"${needsAssessment.urgent('NEED-1')}\"",
						"does not take the constants"),
				arguments(SERVICE, SERVICE.replace("priority)", "prioriti)"),
						"Nothing in the diagram sets the variable \"prioriti\""),
				arguments(SERVICE, "camunda:expression=\"${assignees.contact('NEED-1')}\"",
						"does not take the constants"),
				arguments(FLOW,
						FLOW.replace("<bpmn:incoming>",
								"<bpmn:documentation>${a.b()}<!-- -->" + "</bpmn:documentation><bpmn:incoming>"),
						"An expression is not allowed"),
				arguments(FLOW,
						extension("<camunda:connector><camunda:connectorId>http-connector"
								+ "</camunda:connectorId></camunda:connector>") + FLOW,
						"Connectors are not allowed"),
				arguments(FLOW, extension("<a:connector xmlns:a=\"http://activiti.org/bpmn\"/>") + FLOW,
						"Connectors are not allowed"),
				arguments(FLOW,
						extension("<camunda:executionListener event=\"start\"><camunda:script "
								+ "scriptFormat=\"groovy\">1</camunda:script></camunda:executionListener>") + FLOW,
						"Scripts are not allowed"),
				arguments(FLOW, extension("<camunda:executionListener event=\"start\" class=\"x.Y\" />") + FLOW,
						"A Java class must not be named"),
				arguments(FLOW,
						extension("<camunda:executionListener event=\"start\" "
								+ "delegateExpression=\"${sendLetter}\" />") + FLOW,
						"delegateExpression is not allowed"),
				arguments(FLOW, extension("<camunda:taskListener event=\"create\" expression=\"${x.y()}\" />") + FLOW,
						"<camunda:taskListener> is not allowed"),
				arguments(FLOW, extension("<camunda:field name=\"a\" expression=\"${x.y()}\" />") + FLOW,
						"<camunda:field> is not allowed"),
				arguments(FLOW,
						extension("<camunda:formData><camunda:formField id=\"a\" "
								+ "defaultValue=\"${x.y()}\" /></camunda:formData>") + FLOW,
						"A form lies in a file of its own"),
				arguments(FLOW,
						extension("<camunda:inputOutput><camunda:inputParameter name=\"reference\">1"
								+ "</camunda:inputParameter></camunda:inputOutput>") + FLOW,
						"An input \"reference\" does not belong here"),
				arguments(FLOW,
						extension("<camunda:properties><camunda:property name=\"a\" value=\"${x.y()}\" />"
								+ "</camunda:properties>") + FLOW,
						"is not allowed as value"),
				arguments(FLOW, extension("<evil:scriptTask xmlns:evil=\"https://example.org\" />") + FLOW,
						"Scripts are not allowed"),
				arguments(TO, TO + "<camunda:script scriptFormat=\"groovy\">1</camunda:script>",
						"Scripts are not allowed"),
				arguments(TO, TO + "<camunda:list/>", "<camunda:list> is not allowed"),
				arguments(TO, "<camunda:map/>$<!-- between -->{x.y()}", "<camunda:map> is not allowed"),
				arguments(TO, "$<!-- between -->{x.y()}", "Models cannot call \"x\""),
				arguments(TO, "<![CDATA[$]]>{x.y()}", "Models cannot call \"x\""),
				arguments(TO, "&#36;{x.y()}", "Models cannot call \"x\""),
				arguments(TO + "</camunda:inputParameter>",
						TO + "</camunda:inputParameter>"
								+ "<camunda:inputParameter name=\"to\">staff:maria</camunda:inputParameter>",
						"An input \"to\" does not belong here"),
				arguments(USER, USER + " camunda:formKey=\"embedded:deployment:x.html\"", "Only a Camunda Form"),
				arguments(USER, USER + " camunda:formHandlerClass=\"x.Y\"", "camunda:formHandlerClass"),
				arguments(USER, "camunda:candidateGroups=\"${a.b()}\"", "Models cannot call \"a\""),
				arguments("name=\"Review the need\"", "name=\"${needsAssessment.raiser(reference)}\"",
						"is not allowed as name"),
				arguments("id=\"started\"", "id=\"started\" camunda:initiator=\"reference\"", "camunda:initiator"),
				arguments("id=\"started\"", "id=\"started\" camunda:formKey=\"embedded:app:x.html\"",
						"Only a Camunda Form"),
				arguments("id=\"started\"",
						"id=\"started\" camunda:formRef=\"raiseNeed\" " + "camunda:formRefBinding=\"latest\"",
						"needs the form \"started\""),
				arguments("xsi:type=\"bpmn:tFormalExpression\">" + CONDITION,
						"xsi:type=\"bpmn:tFormalExpression\" language=\"javascript\">1", "other languages"),
				arguments("xsi:type=\"bpmn:tFormalExpression\">" + CONDITION, "xsi:type=\"bpmn:tExpression\">1",
						"is not allowed as xsi:type"),
				arguments(CONDITION, "reviewNeed = 'DEFER'", "needs an expression"),
				arguments(CONDITION, "${reviewNeed.class == 'DEFER'}", "is neither a call"),
				arguments(PROCESS, "<?xml-stylesheet href=\"x\"?>" + PROCESS, "A processing instruction"),
				arguments(PROCESS, "<bpmn:process id=\"Another\" isExecutable=\"false\" />" + PROCESS,
						"is not allowed as isExecutable"),
				arguments(PROCESS, "<bpmn:process id=\"OverlapReview\" isExecutable=\"true\" />" + PROCESS,
						"A file holds one process"),
				arguments(PROCESS, PROCESS + " camunda:candidateStarterGroups=\"x\"", "candidateStarterGroups"),
				arguments("id=\"reviewNeed\"", "", "needs the attribute \"id\""),
				arguments("<bpmn:definitions",
						"<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + "<bpmn:definitions",
						"The file is no readable BPMN diagram"));
	}

	@ParameterizedTest
	@MethodSource("strange")
	void refusesWhatIsNotListed(String here, String instead, String reason) {
		String diagram = Drawn.needsAssessment();
		assertThat(diagram).contains(here);
		assertThat(violations(diagram.replaceFirst(Pattern.quote(here), Matcher.quoteReplacement(instead)))).as(instead)
			.anyMatch((violation) -> (violation.element() + ": " + violation.message()).contains(reason));
	}

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

	@Test
	void refusesACallThatKeepsBackWhatTheCalledProcessAsksFor() {
		String root = new String(
				ModelFiles.bytes(ModelFiles.PROCESSES.resolve("partnerships/PartnershipLifecycle.bpmn")),
				StandardCharsets.UTF_8);
		for (String variable : List.of("handoverId", "overlapId")) {
			String handedOn = "<camunda:in source=\"%s\" target=\"%s\" />".formatted(variable, variable);
			assertThat(root).contains(handedOn);
			assertThat(violations(root.replace(handedOn, ""))).extracting(Violation::message)
				.singleElement()
				.asString()
				.contains("must hand on \"" + variable + "\", for which");
		}
	}

	@Test
	void refusesToHandOnWhatIsNotKnownByThen() {
		assertThat(violations(Drawn.needsAssessment()
			.replace("camunda:resultVariable=\"priority\"", "camunda:resultVariable=\"rated\""))).singleElement()
			.isEqualTo(new Violation("recordPriority", "Nothing in the diagram sets the variable \"priority\"", false));
		String tooSoon = Drawn.needsAssessment()
			.replace("targetRef=\"needPriority\"", "targetRef=\"record\"")
			.replace("sourceRef=\"needPriority\" targetRef=\"recordPriority\"",
					"sourceRef=\"recordPriority\" targetRef=\"needPriority\"")
			.replace("sourceRef=\"recordPriority\" targetRef=\"reviewNeed\"",
					"sourceRef=\"needPriority\" targetRef=\"reviewNeed\"")
			.replace("targetRef=\"record\"", "targetRef=\"recordPriority\"");
		assertThat(violations(tooSoon)).singleElement()
			.isEqualTo(new Violation("recordPriority",
					"\"priority\" can be asked for before any step of the diagram has set it", false));
	}

	@Test
	void refusesToAskForWhatTheRootDoesNotHandOn() {
		Path root = ModelFiles.PROCESSES.resolve("partnerships/PartnershipLifecycle.bpmn");
		byte[] keptBack = new String(ModelFiles.bytes(root), StandardCharsets.UTF_8)
			.replace("<camunda:in source=\"overlapId\" target=\"overlapId\" />", "")
			.getBytes(StandardCharsets.UTF_8);
		byte[] called = ModelFiles.bytes(ModelFiles.PROCESSES.resolve("activities/OverlapReview.bpmn"));
		assertThat(ModelChecks.violations(called,
				new FilesTogether(FILES.processClasses(), ModelFiles.TABLES, Map.of("root.bpmn", keptBack))))
			.anyMatch((violation) -> violation.message()
				.equals("Nothing in the diagram sets the variable \"overlapId\""));
		assertThat(ModelChecks.violations(called, FILES)).isEmpty();
	}

	@Test
	void refusesToGoThroughWhatIsNoList() {
		String loop = "<bpmn:outgoing>Flow_describeNeed_linkNeed</bpmn:outgoing>";
		assertThat(violations(Drawn.needsAssessment()
			.replace(loop, loop
					+ "<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"${assignees.contact(reference)}\" />")))
			.singleElement()
			.isEqualTo(
					new Violation("describeNeed", "\"${assignees.contact(reference)}\" gives no list to go through"));
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

	@Test
	void takesWhatModelerWrites() {
		String diagram = Drawn.needsAssessment()
			.replace("targetNamespace=", "exporter=\"Camunda Modeler\" exporterVersion=\"5.40.0\" targetNamespace=")
			.replaceFirst("<bpmndi:BPMNShape ",
					"<bpmndi:BPMNShape bioc:stroke=\"#205022\" bioc:fill=\"#c8e6c9\" "
							+ "color:background-color=\"#c8e6c9\" color:border-color=\"#205022\" ")
			.replace(FLOW,
					"<bpmn:documentation>Why</bpmn:documentation>"
							+ extension("<camunda:properties><camunda:property name=\"cost\" value=\"2\" />"
									+ "</camunda:properties><camunda:failedJobRetryTimeCycle>PT5M"
									+ "</camunda:failedJobRetryTimeCycle>")
							+ FLOW)
			.replace("</bpmn:process>",
					"<bpmn:textAnnotation id=\"Note\"><bpmn:text>Ask first</bpmn:text></bpmn:textAnnotation>"
							+ "<bpmn:association id=\"To\" sourceRef=\"reviewNeed\" targetRef=\"Note\" />"
							+ "<bpmn:group id=\"Group_1\" categoryValueRef=\"Value_1\" /></bpmn:process>"
							+ "<bpmn:category id=\"Category_1\"><bpmn:categoryValue id=\"Value_1\" value=\"First\" />"
							+ "</bpmn:category>");
		assertThat(violations(diagram)).isEmpty();
	}

	@Test
	void letsNobodyIntoAConfidentialProcess() {
		String conflict = new String(
				ModelFiles.bytes(ModelFiles.PROCESSES.resolve("conflicts/ConflictResolution.bpmn")),
				StandardCharsets.UTF_8);
		for (String assignee : List.of("maria", "${assignees.contact(reference)}", "${raisedBy == 'maria'}",
				"${conflictResolution.handler(1)}")) {
			assertThat(violations(conflict.replace("${conflictResolution.handler(conflictId)}", assignee))).as(assignee)
				.isNotEmpty();
		}
		for (String to : List.of("staff:maria", "maria@example.org", "${assignees.raiser(reference)}",
				"${conflictResolution.raiser(7)}")) {
			assertThat(violations(conflict.replace("${conflictResolution.raiser(conflictId)}", to))).as(to)
				.isNotEmpty();
		}
	}

	@Test
	void closesADoorWithEveryRuleButThoseThatKeepACaseFromStranding() {
		assertThat(RunnableRules.ALL).filteredOn((rule) -> !rule.closesADoor())
			.extracting((rule) -> rule.getClass().getSimpleName())
			.containsExactlyInAnyOrder("Ways", "Conditions", "WrittenDates", "Thrown", "Messages", "People",
					"EndEvents", "Lengths", "HandedOn");
	}

	private List<Violation> violations(String diagram) {
		return ModelChecks.violations(diagram.getBytes(StandardCharsets.UTF_8), FILES);
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

	private static String extension(String content) {
		return "<bpmn:extensionElements>" + content + "</bpmn:extensionElements>";
	}

}
