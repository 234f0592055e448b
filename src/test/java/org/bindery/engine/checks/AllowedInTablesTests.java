package org.bindery.engine.checks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** A table compares what it is told and gives answers that are understood. */
class AllowedInTablesTests {

	private static final String GOALS = "<text>goals</text>";

	private static final String HIGH = "<text>\"HIGH\"</text>";

	private static final String DECISION = "<decision id=\"needPriority\"";

	static List<Path> tables() {
		return ModelFiles.named(".dmn");
	}

	@ParameterizedTest
	@MethodSource("tables")
	void takesOurs(Path table) {
		assertThat(TableFiles.check(ModelFiles.bytes(table), ModelFiles.TABLES)).isEmpty();
	}

	static Stream<Arguments> strange() {
		return Stream.of(arguments(HIGH, "<text>HIGH</text>", "The answer HIGH is not known"),
				arguments(HIGH, "<text>\"URGENT\"</text>", "it must be one of \"HIGH\", \"MEDIUM\", \"LOW\""),
				arguments(HIGH, "<text></text>", "The answer is missing"),
				arguments(HIGH, "<text>null</text>", "The answer null is not known"),
				arguments(HIGH, "<text>1</text>", "The answer 1 is not known"),
				arguments(HIGH, "<text>\"HIGH\" + \"\"</text>", "is not known"),
				arguments(HIGH, "<text>if urgent then \"HIGH\" else \"LOW\"</text>", "is not known"),
				arguments(HIGH, "<text>\"HIGH</text>", "is not known"),
				arguments(HIGH,
						"<text>{ f: function(x) external { java: { class: \"java.lang.System\", "
								+ "method signature: \"exit(int)\" } }, r: f(1) }.r</text>",
						"is not known"),
				arguments("<inputEntry id=\"Rule_needPriority_1_goals\">\n          <text></text>",
						"<inputEntry id=\"Rule_needPriority_1_goals\"><text>>= 1 or</text>", "is no test in FEEL"),
				arguments(GOALS, "<text>goal</text>", "\"goal\" is not known here"),
				arguments(GOALS, "<text>goals + 1</text>", "is not known here"),
				arguments(GOALS, "<text>execution.processEngineServices</text>", "is not known here"),
				arguments("typeRef=\"integer\">\n          " + GOALS, "typeRef=\"string\">" + GOALS,
						"\"goals\" cannot be read as string"),
				arguments("hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\" aggregation=\"COUNT\"", "as hitPolicy"),
				arguments("hitPolicy=\"FIRST\"", "hitPolicy=\"RULE ORDER\"", "as hitPolicy"),
				arguments("hitPolicy=\"FIRST\"", "", "needs the attribute \"hitPolicy\""),
				arguments("name=\"priority\"", "name=\"prio\"", "The table must answer priority"),
				arguments("id=\"Rule_needPriority_1_priority\">",
						"id=\"Rule_needPriority_1_priority\" " + "expressionLanguage=\"juel\">",
						"as expressionLanguage"),
				arguments("id=\"Rule_needPriority_1_priority\">",
						"id=\"Rule_needPriority_1_priority\" " + "expressionLanguage=\"groovy\">",
						"as expressionLanguage"),
				arguments("<definitions ", "<definitions expressionLanguage=\"javascript\" ", "as expressionLanguage"),
				arguments("<definitions ", "<definitions typeLanguage=\"http://www.w3.org/2001/XMLSchema\" ",
						"as typeLanguage"),
				arguments("typeRef=\"integer\">", "typeRef=\"integer\" expressionLanguage=\"juel\">",
						"as expressionLanguage"),
				arguments(DECISION, DECISION.replace("needPriority", "another"), "Nobody asks a decision table"),
				arguments(DECISION, DECISION + " camunda:versionTag=\"confidential\"", "is not confidential"),
				arguments("<decisionTable", "<literalExpression><text>1</text></literalExpression><decisionTable",
						"<literalExpression> is not allowed"),
				arguments(DECISION, "<decision id=\"second\" />" + DECISION, "A file holds one decision table"),
				arguments(DECISION, "<businessKnowledgeModel id=\"b\" />" + DECISION, "is not allowed"),
				arguments("https://www.omg.org/spec/DMN/20191111/MODEL/",
						"http://www.omg.org/spec/DMN/20151101/dmn.xsd", "The file is no readable decision table"),
				arguments("<definitions", "<!DOCTYPE d [<!ENTITY x \"y\">]><definitions", "no readable decision table"),
				arguments("<definitions", "<defs", "no readable decision table"));
	}

	@ParameterizedTest
	@MethodSource("strange")
	void refusesWhatIsNotListed(String here, String instead, String reason) {
		String table = table("needs/needPriority.dmn");
		assertThat(table).contains(here);
		assertThat(violations(table.replace(here, instead))).as(instead)
			.anyMatch((violation) -> violation.message().contains(reason) && violation.opensADoor());
	}

	@ParameterizedTest
	@ValueSource(strings = { ">= 1", "1", "1,2", "[1..3]", "]0..3]", "not(0)", "< 3", "? > 1", "cityGoals", "-",
			"? > 1 and ? < 4" })
	void readsATestOfANumber(String test) {
		assertThat(violations(testOfGoals(test))).as(test).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "HIGH", "\"HIGH\"", "count([1]) = 1", "now() = null", "for i in 1..9 return i", "9 ** 9",
			"function(x) x", "some x in [1] satisfies true", "goals.class", "a.b.c", ">=", "((((((1))))))", "[[[1]]]" })
	void refusesEveryOtherTest(String test) {
		assertThat(violations(testOfGoals(test))).as(test).isNotEmpty();
	}

	@Test
	void keepsAConfidentialTableConfidential() {
		String path = table("conflicts/conflictPath.dmn");
		assertThat(violations(path.replace(" camunda:versionTag=\"confidential\"", "")))
			.anyMatch((violation) -> violation.message().contains("it keeps its version tag"));
		assertThat(violations(path.replaceFirst("<text>2</text>", "<text>2.5</text>"))).hasSize(1);
		assertThat(violations(path.replaceFirst("<text>2</text>", "<text>-2</text>"))).hasSize(1);
		assertThat(violations(path.replaceFirst("\"RESOURCES\",\"MOTIVATION\"</text>", "\"MONEY\"</text>"))).hasSize(1);
	}

	@Test
	void alwaysHasAnAnswer() {
		String table = table("needs/needPriority.dmn");
		assertThat(violations(
				table.replaceFirst("(<inputEntry id=\"Rule_needPriority_9_goals\">\\s*<text>)(</text>)", "$1> 0$2")))
			.singleElement()
			.matches((violation) -> violation.message().contains("The last line must be without conditions")
					&& !violation.opensADoor());
	}

	private static String testOfGoals(String test) {
		return table("needs/needPriority.dmn").replaceFirst(
				"(<inputEntry id=\"Rule_needPriority_1_goals\">\\s*<text>)(</text>)",
				"$1" + test.replace("<", "&lt;") + "$2");
	}

	private static List<Violation> violations(String table) {
		return TableFiles.check(table.getBytes(StandardCharsets.UTF_8), ModelFiles.TABLES);
	}

	private static String table(String file) {
		return new String(ModelFiles.bytes(ModelFiles.PROCESSES.resolve(file)), StandardCharsets.UTF_8);
	}

}
