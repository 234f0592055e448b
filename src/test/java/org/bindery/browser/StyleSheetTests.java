package org.bindery.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages' style sheets say in one place what they share. */
class StyleSheetTests {

	private static final Path STYLES = Path.of("src/main/styles");

	private static final Path TOKENS = STYLES.resolve("tokens");

	private static final Path PUT_TOGETHER = Path.of("target/classes/static/bindery.css");

	/** Where pages change their layout: Bootstrap's own, which its classes know too. */
	private static final Pattern WIDTH = Pattern.compile("\\d+px(?= <)|(?<=width <=? |width >=? )[\\w.]+");

	private static final List<String> WIDTHS = List.of("576px", "768px", "992px", "1200px", "1400px");

	private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b(?!.*\\{)|\\b(rgb|hsl)a?\\(");

	private static final Pattern GAP = Pattern
		.compile("(?m)^\\s*(?:margin|padding|gap|row-gap|column-gap)[\\w-]*: ([^;]+)");

	private static final Pattern TEXT = Pattern.compile("(?<=font-size: )[\\d.]+rem|Georgia");

	private static final Pattern TOKEN = Pattern.compile("--space-\\d+: ([\\d.]+rem)");

	private static final Pattern LENGTH = Pattern.compile("(?<![\\d.])[\\d.]+rem");

	@Test
	void everyFileFitsOnAFewScreens() throws IOException {
		assertThat(Prettier.files())
			.allSatisfy((file) -> assertThat(Files.readAllLines(file)).as("%s", file).hasSizeLessThanOrEqualTo(200));
	}

	@Test
	void pagesChangeAtFewWidths() throws IOException {
		assertThat(sheets().flatMap((file) -> found(file, WIDTH)).map(MatchResult::group)).isNotEmpty()
			.isSubsetOf(WIDTHS);
	}

	@Test
	void coloursAndFontsAreTokens() throws IOException {
		assertThat(sheets().filter((file) -> !file.startsWith(TOKENS))).allSatisfy((file) -> {
			assertThat(found(file, COLOUR).map(MatchResult::group)).as("%s", file).isEmpty();
			assertThat(found(file, TEXT).map(MatchResult::group)).as("%s", file).isSubsetOf("1rem");
		});
	}

	@Test
	void gapsAreTokensWhereThereIsOne() throws IOException {
		List<String> tokens = found(TOKENS.resolve("measures.css"), TOKEN).map((token) -> token.group(1)).toList();
		assertThat(tokens).isNotEmpty();
		assertThat(sheets()).allSatisfy((file) -> assertThat(
				found(file, GAP).flatMap((gap) -> LENGTH.matcher(gap.group(1)).results()).map(MatchResult::group))
			.as("%s", file)
			.doesNotContainAnyElementsOf(tokens));
	}

	@Test
	void allArePutTogether() throws IOException {
		String together = Files.readString(PUT_TOGETHER);
		assertThat(together).startsWith("@layer vendor, tokens, base, components, pages;")
			.contains("Bootstrap  v5", ".djs-palette", ".stage-ASSESSING");
		assertThat(sheets()).isNotEmpty()
			.allSatisfy((file) -> assertThat(together).contains("@layer " + file.getParent().getFileName() + " {")
				.contains(Files.readString(file)));
	}

	private static Stream<Path> sheets() throws IOException {
		return Prettier.files().stream().filter((file) -> file.startsWith(STYLES));
	}

	private static Stream<MatchResult> found(Path file, Pattern what) {
		try {
			return what.matcher(Files.readString(file)).results();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
