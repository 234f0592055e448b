package org.bindery.engine.checks;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The assessment of needs with more drawn between its start and its first task, told as
 * {@code started > AND.fork > look > AND.join > on; AND.fork > ask > AND.join}. What has
 * no kind is a task that waits for nobody; {@code part/look} is inside the subprocess; a
 * way's condition stands before where it leads, as {@code {urgent == true} look}.
 */
final class Drawn {

	private static final String TIMER = "<bpmn:timerEventDefinition><bpmn:timeDuration>P1D</bpmn:timeDuration></bpmn:timerEventDefinition>";

	private static final Map<String, String> ELEMENTS = Map.ofEntries(Map.entry("TASK", "manualTask|"),
			Map.entry("ASK", "serviceTask|"), Map.entry("AND", "parallelGateway|"),
			Map.entry("OR", "inclusiveGateway|"), Map.entry("XOR", "exclusiveGateway|"),
			Map.entry("FIRST", "eventBasedGateway|"), Map.entry("PART", "subProcess|"),
			Map.entry("ASIDE", "subProcess|"), Map.entry("START", "startEvent|"),
			Map.entry("LATER", "startEvent|" + TIMER), Map.entry("BREAK", "startEvent|" + TIMER),
			Map.entry("CATCH", "startEvent|<bpmn:errorEventDefinition errorRef=\"other\"/>"),
			Map.entry("END", "endEvent|"), Map.entry("STOP", "endEvent|<bpmn:terminateEventDefinition/>"),
			Map.entry("FAIL", "endEvent|<bpmn:errorEventDefinition errorRef=\"one\"/>"),
			Map.entry("DATE", "intermediateCatchEvent|" + TIMER),
			Map.entry("TO", "intermediateThrowEvent|<bpmn:linkEventDefinition name=\"link\"/>"),
			Map.entry("FROM", "intermediateCatchEvent|<bpmn:linkEventDefinition name=\"link\"/>"),
			Map.entry("REMIND", "boundaryEvent|" + TIMER), Map.entry("LATE", "boundaryEvent|" + TIMER),
			Map.entry("FAILED", "boundaryEvent|<bpmn:errorEventDefinition errorRef=\"other\"/>"),
			Map.entry("RAISE", "endEvent|<bpmn:escalationEventDefinition escalationRef=\"escalation\"/>"),
			Map.entry("RAISED", "boundaryEvent|<bpmn:escalationEventDefinition escalationRef=\"escalation\"/>"),
			Map.entry("HEARD", "boundaryEvent|<bpmn:escalationEventDefinition escalationRef=\"escalation\"/>"),
			Map.entry("ANYFAILED", "boundaryEvent|<bpmn:errorEventDefinition/>"));

	private final Map<String, Set<String>> inside = new LinkedHashMap<>();

	private final Map<String, Set<String>> ways = new LinkedHashMap<>();

	private Drawn() {
	}

	static String diagram(String told) {
		Drawn drawn = new Drawn();
		for (String chain : told.split(";")) {
			List<String> nodes = Arrays.stream(chain.split(">")).map(String::strip).toList();
			nodes.stream().map(Drawn::node).forEach(drawn::add);
			for (int index = 1; index < nodes.size(); index++) {
				drawn.ways.computeIfAbsent(node(nodes.get(index - 1)), (from) -> new LinkedHashSet<>())
					.add(nodes.get(index));
			}
		}
		return (told.contains("/END.PURSUE") ? withoutPursuing() : needsAssessment())
			.replace("sourceRef=\"started\" targetRef=\"describeNeed\"", "sourceRef=\"started\" targetRef=\"count\"")
			.replace("</bpmn:process>",
					"<bpmn:serviceTask id=\"count\" name=\"Count\" camunda:resultVariable=\"counted\" "
							+ "camunda:expression=\"${needsAssessment.linkedGoals(reference)}\"/>" + drawn.scope("")
							+ "</bpmn:process><bpmn:escalation id=\"escalation\" escalationCode=\"UP\"/><bpmn:error id=\"one\" errorCode=\"FAILED\"/>"
							+ "<bpmn:error id=\"other\" errorCode=\"FAILED\"/>");
	}

	static String needsAssessment() {
		return new String(ModelFiles.bytes(ModelFiles.PROCESSES.resolve("needs/NeedsAssessment.bpmn")),
				StandardCharsets.UTF_8);
	}

	private static String withoutPursuing() {
		return needsAssessment().replaceFirst("(?s)<bpmn:endEvent id=\"PURSUE\".*?</bpmn:endEvent>", "")
			.replace("targetRef=\"PURSUE\"", "targetRef=\"DEFER\"");
	}

	private void add(String node) {
		int part = node.lastIndexOf('/');
		if (part > 0 && node.substring(0, part).contains(".")) {
			add(node.substring(0, part));
		}
		this.inside.computeIfAbsent((part > 0) ? id(node.substring(0, part)) : "", (scope) -> new LinkedHashSet<>())
			.add(node);
	}

	private String scope(String scope) {
		StringBuilder xml = new StringBuilder();
		for (String node : this.inside.getOrDefault(scope, Set.of())) {
			xml.append(element(node));
			int way = 0;
			for (String target : this.ways.getOrDefault(node, Set.of())) {
				xml.append(way(node, target, way));
				way++;
			}
		}
		return xml.toString();
	}

	private String element(String node) {
		if (Set.of("started", "on").contains(node) || node.matches("[A-Z]+")) {
			return "";
		}
		String[] element = ELEMENTS.get(kind(node)).split("\\|", -1);
		return "<bpmn:%1$s id=\"%2$s\" name=\"%2$s\"%3$s>%4$s</bpmn:%1$s>".formatted(element[0], id(node),
				attributes(node), element[1] + scope(id(node)));
	}

	private String attributes(String node) {
		String name = local(node).replaceFirst(".*\\.", "");
		return switch (kind(node)) {
			case "XOR", "OR" -> decidesByItself(node) ? " default=\"" + id(node) + "-0\"" : "";
			case "ASK" -> " camunda:resultVariable=\"%1$s\" camunda:expression=\"${needsAssessment.%1$s(reference)}\""
				.formatted(name);
			case "ASIDE" -> " triggeredByEvent=\"true\"";
			case "LATER" -> " isInterrupting=\"false\"";
			case "REMIND", "HEARD" -> " cancelActivity=\"false\" attachedToRef=\"" + name + "\"";
			case "LATE", "FAILED", "ANYFAILED", "RAISED" -> " attachedToRef=\"" + name + "\"";
			default -> "";
		};
	}

	private String way(String from, String way, int number) {
		String to = node(way);
		String condition = way.startsWith("{") ? way.substring(0, way.indexOf('}'))
				: (number > 0 && decidesByItself(from)) ? "{counted == " + number : "";
		return "<bpmn:sequenceFlow id=\"%s-%d\" sourceRef=\"%s\" targetRef=\"%s\">%s</bpmn:sequenceFlow>".formatted(
				id(from), number, from.equals("started") ? "count" : id(from),
				to.equals("on") ? "describeNeed" : id(to),
				condition.isEmpty() ? "" : "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">$" + condition
						+ "}</bpmn:conditionExpression>");
	}

	/** Whether nothing was told of when it goes where: else there is no default. */
	private boolean decidesByItself(String node) {
		Set<String> out = this.ways.getOrDefault(node, Set.of());
		return Set.of("XOR", "OR").contains(kind(node)) && out.size() > 1
				&& out.stream().noneMatch((way) -> way.startsWith("{"));
	}

	private static String node(String told) {
		return told.replaceFirst("^\\{.*} ", "");
	}

	private static String local(String node) {
		return node.substring(node.lastIndexOf('/') + 1);
	}

	private static String kind(String node) {
		return local(node).contains(".") ? local(node).replaceFirst("\\..*", "") : "TASK";
	}

	private static String id(String node) {
		String name = local(node).replaceFirst(".*\\.", "");
		return Set.of("REMIND", "HEARD", "LATE", "FAILED", "ANYFAILED", "RAISED").contains(kind(node))
				? kind(node).toLowerCase() + "-" + name : name;
	}

}
