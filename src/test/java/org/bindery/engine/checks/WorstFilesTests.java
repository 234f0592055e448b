package org.bindery.engine.checks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.bindery.engine.steps.DecisionTables;
import org.bindery.engine.steps.ProcessClassesOf;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Whatever somebody deploys is soon taken or refused, and with a sentence. */
@Timeout(20)
class WorstFilesTests {

	/** Nearly as many steps as a diagram can have. */
	static Stream<Arguments> drawn() {
		return Stream.of(ring(485), arguments("chain", "started > t0;" + each(485, "t%1$d > t%2$d") + ";t485 > on"),
				arguments("inclusive gateways in a row",
						"started > OR.a0;" + each(240, "OR.a%1$d > OR.b%1$d > OR.a%2$d; OR.a%1$d > OR.a%2$d")
								+ ";OR.a240 > on"),
				arguments("joins in a row",
						"started > AND.a0;"
								+ each(160, "AND.a%1$d > AND.b%1$d; AND.a%1$d > t%1$d > AND.b%1$d > AND.a%2$d")
								+ ";AND.a160 > on"),
				arguments("ways", each(480, "started > AND.fork > t%1$d > AND.join > on")),
				arguments("inclusive ways", each(480, "started > OR.fork > t%1$d > OR.join > on")),
				arguments("exclusive ways", each(480, "started > XOR.fork > t%1$d > XOR.join > on")),
				arguments("reminders",
						"started > t0;" + each(160, "t%1$d > t%2$d; REMIND.t%1$d > END.e%1$d") + ";t160 > on"),
				arguments("endless ways",
						each(150, "started > AND.fork > DATE.a%1$d > b%1$d > c%1$d > DATE.a%1$d") + "; AND.fork > on"),
				arguments("endless parts", "started > PART.p0;"
						+ each(13,
								(part) -> "PART.p%d > PART.p%d;".formatted(part, part + 1) + each(14,
										(way) -> ("p%1$d/START.s%1$d > p%1$d/AND.f%1$d > p%1$d/DATE.a%1$d_%2$d"
												+ "> p%1$d/b%1$d_%2$d > p%1$d/DATE.a%1$d_%2$d")
											.formatted(part, way)))
						+ "; p13/START.s13 > p13/END.e13; PART.p13 > on"),
				arguments("questions",
						"started > ASK.urgent > XOR.g0;"
								+ each(470, "XOR.g%1$d >{urgent == true} XOR.g%2$d; XOR.g%1$d >{urgent != true} on")
								+ ";XOR.g470 > on"),
				arguments("inclusive gateways that decide", "started > OR.g0;"
						+ each(34,
								(gate) -> each(13,
										(way) -> "OR.g%1$d > t%1$dx%2$d > OR.g%3$d".formatted(gate, way, gate + 1)))
						+ ";OR.g34 > on"),
				arguments("links", "started > XOR.g;" + each(240, "XOR.g > TO.to%1$d; FROM.from%1$d > on")),
				arguments("steps that set", "started > ASK.urgent0;" + each(480, "ASK.urgent%1$d > ASK.urgent%2$d")
						+ ";ASK.urgent480 > on"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("drawn")
	void looksThroughADiagram(String kind, String told) {
		assertThat(problems("a.bpmn", Drawn.diagram(told)))
			.noneMatch((problem) -> problem.contains("The diagram is too large"));
	}

	@Test
	void findsACircleHoweverLarge() {
		assertThat(problems("a.bpmn", Drawn.diagram((String) ring(485).get()[1])))
			.filteredOn((problem) -> problem.contains("is in a circle"))
			.hasSize(485);
		List<Integer> many = IntStream.range(0, 200_000).boxed().toList();
		assertThat(Circles.among(many, (each) -> List.of((each + 1) % many.size()))).hasSameSizeAs(many);
		assertThat(Circles.among(many, (each) -> List.of(each + 1))).isEmpty();
		assertThat(Circles.among(List.of(1, 2, 3, 4, 5, 6),
				(each) -> Map.of(1, List.of(2), 2, List.of(3, 4), 3, List.of(2), 4, List.of(5), 5, List.of(6, 5))
					.getOrDefault(each, List.of())))
			.containsExactlyInAnyOrder(2, 3, 5);
	}

	@Test
	void refusesADiagramOfMoreStepsThanItLooksThrough() {
		assertThat(problems("a.bpmn", Drawn.diagram((String) ring(1100).get()[1])))
			.containsExactly("The diagram is too large: it can have 500 steps, events and gateways");
	}

	@ParameterizedTest
	@CsvSource({ "201, 1", "9, 240000" })
	void refusesADeploymentOfMoreThanItLooksThrough(int files, int length) {
		ModelChecks checks = new ModelChecks(ProcessClassesOf.thisCode(), new DecisionTables());
		Map<String, byte[]> brought = IntStream.range(0, files)
			.boxed()
			.collect(Collectors.toMap("%d.form"::formatted, (any) -> new byte[length]));
		assertThatExceptionOfType(ParseException.class).isThrownBy(() -> checks.check(new DeploymentEntity(), brought))
			.withMessageContaining("can have 200 files of 2000000 bytes together");
	}

	static Stream<Arguments> written() {
		return Stream.of(arguments("arguments", called("a, ".repeat(60_000) + "a")),
				arguments("other arguments", called(each(30_000, (n) -> "v" + n).replace(';', ','))),
				arguments("a constant", called("'" + "a".repeat(200_000) + "'")),
				arguments("blanks", called("a" + " ".repeat(200_000))),
				arguments("lanes",
						in("<bpmn:laneSet id=\"l\">" + all(5000, "<bpmn:lane id=\"l%d\"/>") + "</bpmn:laneSet>")),
				arguments("rules",
						in(all(440,
								"<bpmn:businessRuleTask id=\"r%d\" camunda:decisionRef=\"needPriority\">"
										+ inputs("goals") + "</bpmn:businessRuleTask>"))),
				arguments("letters",
						in(all(440,
								"<bpmn:sendTask id=\"s%d\" camunda:delegateExpression=\"${sendLetter}\">" + inputs("to")
										+ "</bpmn:sendTask>"))),
				arguments("calls",
						in(all(440, "<bpmn:callActivity id=\"c%d\" calledElement=\"PartnershipLifecycle\"/>"))),
				arguments("steps that ask",
						in(all(440,
								"<bpmn:serviceTask id=\"s%1$d\" camunda:resultVariable=\"v%1$d\" "
										+ "camunda:expression=\"${needsAssessment.linkedGoals("
										+ each(80, (n) -> "v" + n * 5).replace(';', ',') + ")}\"/>"))),
				arguments("inputs that are asked for",
						in(all(440,
								"<bpmn:businessRuleTask id=\"r%d\">" + inputs("goals")
										+ "<bpmn:extensionElements><camunda:executionListener event=\"end\" "
										+ "expression=\"${needsAssessment.linkedGoals(goals, goals)}\"/>"
										+ "</bpmn:extensionElements></bpmn:businessRuleTask>"))),
				arguments("elements", in("<bpmn:incoming>a</bpmn:incoming>".repeat(7000))),
				arguments("spaces", in(" ".repeat(200_000))));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("written")
	void looksThroughALongDiagram(String kind, String diagram) {
		assertThat(problems("a.bpmn", diagram)).noneMatch((problem) -> problem.contains("too l"));
	}

	static Stream<Arguments> deep() {
		String table = new String(ModelFiles.bytes(ModelFiles.PROCESSES.resolve("needs/needPriority.dmn")),
				StandardCharsets.UTF_8);
		return Stream.of(
				arguments("a.bpmn", in(all(2500, "<bpmn:subProcess id=\"p%d\">") + "</bpmn:subProcess>".repeat(2500))),
				arguments("a.bpmn",
						in(all(1000, "<bpmn:laneSet id=\"s%1$d\"><bpmn:lane id=\"l%1$d\">")
								+ "</bpmn:lane></bpmn:laneSet>".repeat(1000))),
				arguments("a.bpmn", in("<a>".repeat(30_000) + "</a>".repeat(30_000))), arguments("needPriority.dmn",
						table.replaceFirst("<rule", "<rule>".repeat(15_000) + "</rule>".repeat(15_000) + "<rule")));
	}

	@ParameterizedTest
	@MethodSource("deep")
	void refusesWhatIsTooDeep(String name, String file) {
		assertThat(problems(name, file)).containsExactly("The file's elements are more than 40 deep in each other");
	}

	static Stream<String> entries() {
		return Stream.of("(".repeat(200) + "1" + ")".repeat(200), "((1)+".repeat(80) + "1" + ")".repeat(80),
				"([]+".repeat(90) + "1" + ")".repeat(90), "-".repeat(490) + "1", "if 1 then ".repeat(40) + "1",
				"1+".repeat(240) + "1", "1,".repeat(240) + "1", "some a in b satisfies ".repeat(22) + "a",
				"function(a) ".repeat(40) + "a", "a between b and ".repeat(30) + "c", "1 in ".repeat(90) + "1",
				"&quot;" + ")".repeat(80) + "&quot;, " + "([".repeat(40) + "1" + "])".repeat(40),
				"([&quot;])&quot;+".repeat(30) + "1", "/*" + ")".repeat(60) + "*/" + "([".repeat(30) + "1",
				"([1])+".repeat(70) + "1");
	}

	@ParameterizedTest
	@MethodSource("entries")
	void readsTheEntriesOfATable(String entry) {
		String table = new String(ModelFiles.bytes(ModelFiles.PROCESSES.resolve("needs/needPriority.dmn")),
				StandardCharsets.UTF_8);
		String line = table.substring(table.indexOf("<rule"), table.indexOf("</rule>") + 7);
		String longer = line.replaceFirst("<text>[^<]*</text>", "<text>" + entry + "</text>");
		assertThat(problems("needPriority.dmn", table.replace(line, longer.repeat(240_000 / longer.length()))))
			.noneMatch((problem) -> problem.contains("too long"));
	}

	private static List<String> problems(String name, String file) {
		ModelChecks checks = new ModelChecks(ProcessClassesOf.thisCode(), new DecisionTables());
		Map<String, byte[]> root = Map.of("PartnershipLifecycle.bpmn",
				ModelFiles.bytes(ModelFiles.PROCESSES.resolve("partnerships/PartnershipLifecycle.bpmn")));
		return checks.violations(name, file.getBytes(StandardCharsets.UTF_8), root)
			.stream()
			.map(Violation::message)
			.toList();
	}

	private static Arguments ring(int gateways) {
		return arguments("ring", "started > XOR.g0;"
				+ each(gateways, (one) -> "XOR.g%d > XOR.g%d".formatted(one, (one + 1) % gateways)) + ";XOR.g300 > on");
	}

	private static String inputs(String name) {
		return "<bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name=\"" + name
				+ "\">${a.b(a)}</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements>";
	}

	private static String in(String more) {
		return Drawn.needsAssessment().replace("</bpmn:process>", more + "</bpmn:process>");
	}

	private static String called(String arguments) {
		return in("<bpmn:serviceTask id=\"c\" camunda:expression=\"${needsAssessment.linkedGoals(" + arguments
				+ ")}\"/>");
	}

	private static String all(int times, String told) {
		return IntStream.range(0, times).mapToObj(told::formatted).collect(Collectors.joining());
	}

	private static String each(int times, String told) {
		return each(times, (one) -> told.formatted(one, one + 1));
	}

	private static String each(int times, IntFunction<String> told) {
		return IntStream.range(0, times).mapToObj(told).collect(Collectors.joining(";"));
	}

}
