package org.bindery.engine.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** A diagram holds what is listed; what is not, the engine never reads. */
class AllowedInDiagramsTests extends ChangedDiagrams {

	private static final String SERVICE = "camunda:expression=\"${needsAssessment.recordPriority(reference, priority)}\"";

	private static final String PROCESS = "<bpmn:process id=\"NeedsAssessment\"";

	private static String annotation(String text) {
		return "<bpmn:textAnnotation id=\"Note\"><bpmn:text>" + text
				+ "</bpmn:text></bpmn:textAnnotation></bpmn:process>";
	}

	static Stream<Arguments> strange() {
		return Stream.of(arguments(SERVICE, SERVICE + " camunda:type=\"shell\"", "recordPriority"),
				arguments("name=\"Record the priority\"", "name=\"" + "n".repeat(256) + "\"",
						"name is longer than 255 letters"),
				arguments("name=\"Record the priority\"", "name=\"" + "n".repeat(201) + "\"",
						"name has a word of more than 200 letters"),
				arguments("</bpmn:process>", annotation("n".repeat(201)), "text has a word of more than 200 letters"),
				arguments("</bpmn:process>", annotation("n ".repeat(1_001)), "text is longer than 2000 letters"),
				arguments(FLOW, "<bpmn:documentation>" + "n".repeat(2_001) + "</bpmn:documentation>" + FLOW,
						"documentation is longer than 2000 letters"),
				arguments("<dc:Bounds x=\"", "<dc:Bounds x=\"1e300", "x is no place on a diagram"),
				arguments("<di:waypoint x=\"", "<di:waypoint x=\"-900000", "x is no place on a diagram"),
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

}
