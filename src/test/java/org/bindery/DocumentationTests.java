package org.bindery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What people read leads to what is there. */
class DocumentationTests {

	/** A link or a picture; group 1 is where it leads. */
	private static final Pattern LINK = Pattern.compile("!?\\[[^]]*]\\(([^)\\s]+)[^)]*\\)");

	private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

	private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`]*`");

	static Stream<Path> pages() throws IOException {
		try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
			List<Path> found = docs.filter((file) -> file.toString().endsWith(".md")).sorted().toList();
			return Stream.concat(Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(Path::of),
					found.stream());
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void linksAndPicturesLeadSomewhere(Path page) {
		assertThat(linksOf(page).filter((link) -> !isThere(page, link))).as("broken links of %s", page).isEmpty();
	}

	@Test
	void everyPictureIsShown() throws IOException {
		List<Path> shown = pages()
			.flatMap((page) -> linksOf(page).filter((link) -> !link.contains(":")).map((link) -> target(page, link)))
			.toList();
		try (Stream<Path> pictures = Files.walk(Path.of("docs/pictures")).filter(Files::isRegularFile)) {
			assertThat(pictures).isNotEmpty().isSubsetOf(shown);
		}
	}

	@Test
	void everyDecisionIsInTheIndex() throws IOException {
		Path index = Path.of("docs/decisions/README.md");
		List<Path> listed = linksOf(index).map((link) -> target(index, link)).toList();
		try (Stream<Path> decisions = Files.list(index.getParent())) {
			assertThat(decisions.filter((file) -> !file.equals(index))).isSubsetOf(listed);
		}
	}

	static Stream<Path> decisions() throws IOException {
		return pages().filter((page) -> page.startsWith("docs/decisions") && !page.endsWith("README.md"));
	}

	@ParameterizedTest
	@MethodSource("decisions")
	void everyDecisionSaysSinceWhenItHolds(Path decision) {
		assertThat(textOf(decision).lines().skip(2).findFirst()).hasValueSatisfying((standing) -> assertThat(standing)
			.matches("Accepted %1$s(, revised %1$s)?\\.|Superseded %1$s by \\[.+\\)\\."
				.formatted("20\\d\\d-[01]\\d-[0-3]\\d")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "./mvnw spring-boot:run", "bin/verify", "docker-compose.yml", ".env.example" })
	void theReadmeNamesCommandsAndFilesThatExist(String named) {
		assertThat(textOf(Path.of("README.md"))).contains(named);
		assertThat(Path.of(named.split(" ")[0])).exists();
	}

	@ParameterizedTest
	@ValueSource(strings = { "mvnw", "bin/verify", "bin/benchmark", "bin/pictures" })
	void commandsCanBeRun(String command) {
		assertThat(Path.of(command)).isExecutable();
	}

	private static Stream<String> linksOf(Path page) {
		return LINK.matcher(CODE.matcher(textOf(page)).replaceAll("")).results().map((match) -> match.group(1));
	}

	private static boolean isThere(Path page, String link) {
		if (link.contains(":")) {
			return URI.create(link).isAbsolute();
		}
		Path target = target(page, link);
		return Files.exists(target) && (!link.contains("#") || headingsOf(target).contains(link.split("#")[1]));
	}

	private static Path target(Path page, String link) {
		String file = link.split("#")[0];
		return file.isEmpty() ? page : page.resolveSibling(file).normalize();
	}

	/**
	 * As the page's anchors read: lower case, without punctuation, hyphens for spaces.
	 */
	private static List<String> headingsOf(Path page) {
		return HEADING.matcher(textOf(page))
			.results()
			.map((match) -> match.group(1).toLowerCase().replaceAll("[^\\w\\- ]", "").replace(' ', '-'))
			.toList();
	}

	private static String textOf(Path page) {
		try {
			return Files.readString(page);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
