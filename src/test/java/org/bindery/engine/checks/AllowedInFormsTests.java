package org.bindery.engine.checks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

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

	private static void refusesAsAPictureFromElsewhere(String component) {
		assertThat(violations(raiseNeed().replace(FIRST, FIRST + component + ","))).anyMatch(
				(violation) -> violation.message().contains("must come from Bindery itself") && violation.opensADoor());
	}

	@Test
	void takesMarkdownAndPicturesOfItsOwn() {
		assertThat(violations(raiseNeed().replace(FIRST,
				FIRST + "{\"type\":\"text\",\"text\":\"**Less < more** [why](https://example.org) {{title}}\"},"
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
