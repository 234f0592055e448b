package org.bindery.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Bindery adds to Tasklist, Cockpit and Admin holds on to words in their files,
 * which another version of Camunda may have no longer.
 */
class CamundaSeamTests {

	private static final Path SCRIPTS = Path.of("src/main/resources/static/scripts");

	private static final Path SEAM = SCRIPTS.resolve("camunda.js");

	private static final String STYLES = "src/main/resources/META-INF/resources/webjars/camunda/";

	private static final Pattern TEXT = Pattern.compile("'((?:[^'\\\\\\n]|\\\\.)+)'");

	private static final Pattern COMMENT = Pattern.compile("(?s:/\\*.*?\\*/)|(?m:(^|\\s)//.*$)");

	/** What stands before a brace, but for at-rules. */
	private static final Pattern SELECTOR = Pattern.compile("(?<=^|[{};]|\n)([^{};@]+)\\{");

	/** Between quotes, or a name of a class, a tag or an attribute of their own. */
	private static final Pattern MARKER = Pattern.compile("\"([^\"]+)\"|[\\w-]*[a-z][\\w-]*");

	/** What the web platform names, Bootstrap's within, or Bindery does. */
	private static final Pattern NOT_THEIRS = Pattern
		.compile("click|base|a|td|dd|li|input|form|dl|dt|div|span|strong|body|textarea|blockquote|th|p|h\\d|first-child"
				+ "|before|root|not|is|has|href|title|(bindery|stage|details|tasklist|cockpit|data)(-.*)?");

	private static final Pattern SELECTS = Pattern
		.compile("(?:querySelector(?:All)?|closest|matches)(?:\\?\\.)?\\(\\s*['\"`](?![.#]bindery|[.#]?\\$\\{)[^)]*");

	private static String theirs;

	@BeforeAll
	static void readsWhatCamundaBrings() throws IOException {
		StringBuilder read = new StringBuilder();
		var files = new PathMatchingResourcePatternResolver();
		for (String pattern : List.of("webjars/camunda/**/*.js", "webjars/camunda/**/*.css", "plugin/**/*.js",
				"webjars/camunda/app/**/*.html")) {
			for (Resource file : files.getResources("classpath*:/META-INF/resources/" + pattern)) {
				if (file.getURL().getProtocol().equals("jar")) {
					read.append(file.getContentAsString(StandardCharsets.UTF_8)).append('\n');
				}
			}
		}
		theirs = read.toString();
	}

	@Test
	void camundaHasEveryWordOfTheSeam() throws IOException {
		assertThat(texts(SEAM).flatMap(CamundaSeamTests::markers)).hasSizeGreaterThan(40)
			.allSatisfy(CamundaSeamTests::isTheirs);
	}

	@Test
	void camundaHasEveryPlaceForAPlugin() throws IOException {
		assertThat(scripts().flatMap(CamundaSeamTests::texts)
			.filter((text) -> text.matches("(tasklist|cockpit)(\\.\\w+){2,}"))).hasSizeGreaterThan(4)
			.allSatisfy(CamundaSeamTests::isTheirs);
	}

	@ParameterizedTest
	@ValueSource(strings = { "assets/bindery.css", "app/tasklist/styles/user-styles.css",
			"app/cockpit/styles/user-styles.css", "app/admin/styles/user-styles.css" })
	void camundaHasWhatIsDressed(String sheet) {
		String rules = code(Path.of(STYLES + sheet));
		assertThat(SELECTOR.matcher(rules).results().map((found) -> found.group(1)).flatMap(CamundaSeamTests::markers))
			.isNotEmpty()
			.allSatisfy(CamundaSeamTests::isTheirs);
	}

	@Test
	void onlyTheSeamKnowsCamunda() throws IOException {
		assertThat(scripts().filter((script) -> !script.equals(SEAM) && isWebapps(script))).hasSizeGreaterThan(20)
			.allSatisfy((script) -> assertThat(code(script)).as("%s", script)
				.doesNotContain("fjs-", "cam-", "ng-", "angular", "location.hash.startsWith")
				.doesNotContainPattern(SELECTS));
	}

	private static void isTheirs(String word) {
		// not the files themselves, which are long
		assertThat(theirs.contains(word)).as("Camunda has %s", word).isTrue();
	}

	private static Stream<String> markers(String selector) {
		return MARKER.matcher(selector)
			.results()
			.map((found) -> (found.group(1) != null) ? found.group(1) : found.group())
			.filter((word) -> !NOT_THEIRS.matcher(word).matches());
	}

	private static Stream<String> texts(Path script) {
		return TEXT.matcher(code(script)).results().map((found) -> found.group(1));
	}

	private static String code(Path file) {
		try {
			return COMMENT.matcher(Files.readString(file)).replaceAll("");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<Path> scripts() throws IOException {
		return Prettier.files().stream().filter((file) -> file.startsWith(SCRIPTS));
	}

	/** Some are of Bindery's own pages. */
	private static boolean isWebapps(Path script) {
		return !script.getParent().equals(SCRIPTS) || code(script).contains("camunda.js");
	}

}
