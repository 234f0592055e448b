package org.bindery.engine.checks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the reader's browser evaluates in a form is soon done. */
class FormValuesTests {

	private static final String FIRST = "\"components\": [";

	private static final String LOOP = "=count(for a in 1..20000, b in 1..20000 return 1) = 1";

	@ParameterizedTest
	@ValueSource(strings = { "=title", "=not(title)", "= title = null or title = \"\"", "=a >= 3 and b != true",
			"=a = \"b c\" and not(d) or e < -1.5" })
	void takesAConditionThatCompares(String condition) {
		assertThat(hidden(condition)).isEmpty();
		assertThat(of("{\"type\":\"textfield\",\"readonly\":%s}".formatted(json(condition)))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { LOOP, "title", "=some a in b satisfies a", "=matches(a, \"(a+)+$\")", "=a + 1 > 2",
			"=a[b]", "=a.b", "=if a then b else c", "={a: 1}.a", "=function(a) a", "=a in (1..9)", "=not(a = b)",
			"=a = b", "=(a)", "=a or a or a or a or a or a or a or a or a or a or a", "=a\nor b", "" })
	void refusesAConditionThatComputes(String condition) {
		assertThat(hidden(condition)).anyMatch((problem) -> problem.contains("computes nothing"));
		assertThat(of("{\"type\":\"textfield\",\"readonly\":%s}".formatted(json(condition))))
			.anyMatch((problem) -> problem.contains("true or false, or a condition"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"type":"table","dataSource":"%s"}                       | the name of a list
			{"type":"table","dataSource":"=a[b]"}                    | the name of a list
			{"type":"table","rowCount":1000000}                      | from 1 to 100
			{"type":"table","rowCount":-1}                           | from 1 to 100
			{"type":"select","valuesKey":"=a.b"}                     | is a name
			{"type":"select","valuesKey":"%s"}                       | is a name
			{"type":"spacer","height":99999999}                      | from 1 to 1000
			{"type":"spacer","height":0}                             | from 1 to 1000
			{"type":"datetime","timeInterval":0}                     | one of 1, 5, 10, 15, 30, 60
			{"type":"text","layout":{"columns":1000}}                | from 1 to 16
			{"type":"textfield","validate":{"minLength":"%s"}}       | from 0 to 10000
			{"type":"textfield","validate":{"maxLength":1e9}}        | from 0 to 10000
			""")
	void refusesANumberOrANameOfAnotherKind(String component, String reason) {
		assertThat(of(component.replace("%s", LOOP))).anyMatch((problem) -> problem.contains(reason));
	}

	@ParameterizedTest
	@ValueSource(strings = { "^\\\\d{5}(-\\\\d{4})?$", "^[A-Z]{1,20} [A-Z]{1,20}$", "^(?:yes|no)$", "^.{0,200}$",
			"^[\\\\w.-]{1,40}@[\\\\w-]{1,40}$", "^\\\\+?\\\\(\\\\d{3}\\\\)$" })
	void takesAPatternThatSaysHowOften(String pattern) {
		assertThat(pattern(pattern)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "(a+)+$", "^(a+)+$", "^a*$", "^a+$", "^a{1,}$", "^(a|a){30}$", "^(a|aa){1,9}$",
			"^a?a?a?a?a?a?a?a?a?a?a?a?a?a?a{14}$", "^a{0,99}a{0,99}a{0,99}b$", "a{0,99}b", "^((a)?b)?$", "^(?=a)b$",
			"^(a)\\\\1$", "^[a&&[b]]$", "^[z-a]$", "^a{3,1}$", "^(a$", "^a)$", "^a|b$", "^$a$", "^" })
	void refusesAPatternThatCouldTakeLong(String pattern) {
		assertThat(pattern(pattern)).anyMatch((problem) -> problem.contains("says how often each part may come"));
	}

	@Test
	void takesWhatModelerLeavesEmpty() {
		assertThat(of("{\"type\":\"text\",\"text\":\"a\",\"layout\":{\"columns\":null}}")).isEmpty();
	}

	static Stream<String> tooMuch() {
		return Stream.of("{\"type\":\"group\",\"components\":[".repeat(10) + "]}".repeat(10),
				"{\"type\":\"group\",\"components\":[".repeat(400) + "]}".repeat(400),
				"{\"type\":\"separator\"},".repeat(2000) + "{\"type\":\"separator\"}",
				"{\"type\":\"select\",\"values\":[%s\"\"]}".formatted("\"\",".repeat(2000)));
	}

	@ParameterizedTest
	@MethodSource("tooMuch")
	void refusesMoreThanAnybodyReads(String component) {
		assertThat(of(component)).singleElement().asString().contains("has more than 2000 values, or more than 20");
	}

	@Test
	void refusesWhatIsTooDeepToBeRead() {
		assertThat(of("{\"a\":".repeat(40_000) + "1" + "}".repeat(40_000))).isNotEmpty();
		assertThat(of("{\"type\":\"text\",\"text\":\"%s\"}".formatted("a".repeat(2001))))
			.anyMatch((problem) -> problem.contains("has at most 2000 letters"));
	}

	private static List<String> hidden(String condition) {
		return of("{\"type\":\"text\",\"text\":\"a\",\"conditional\":{\"hide\":%s}}".formatted(json(condition)));
	}

	private static List<String> pattern(String pattern) {
		return of("{\"type\":\"textfield\",\"validate\":{\"pattern\":\"%s\"}}".formatted(pattern));
	}

	private static String json(String text) {
		return TextNode.valueOf(text).toString();
	}

	private static List<String> of(String component) {
		String form = new String(ModelFiles.bytes(ModelFiles.PROCESSES.resolve("partnerships/raiseNeed.form")),
				StandardCharsets.UTF_8);
		return FormFiles.check(form.replace(FIRST, FIRST + component + ","), new ModelFiles())
			.stream()
			.map(Violation::message)
			.filter((problem) -> !problem.contains("does not know the form's field"))
			.toList();
	}

}
