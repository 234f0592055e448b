package org.bindery.people.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** English and Spanish keep in step, and no text is asked for that is not there. */
class MessageFilesTests {

	private static final PathMatchingResourcePatternResolver FILES = new PathMatchingResourcePatternResolver();

	private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

	/**
	 * {@code #{a.key}}, {@code #{a.key(...)}} and the beginning of {@code 'a.' + key}.
	 */
	private static final Pattern ASKED_BY_PAGES = Pattern.compile("#\\{(\\w+(?:\\.\\w+)+)[}(]|'((?:\\w+\\.)+)' \\+");

	private static final Pattern ASKED_BY_CODE = Pattern
		.compile("(?s)(?:new Refusal\\(\\s*\"\\w*\"|message\\s*=\\s*)[,\\s]*\"\\{?([\\w.]+)}?()\"");

	@ParameterizedTest
	@MethodSource("modules")
	void hasEveryTextInBothLanguages(String module) throws IOException {
		Properties english = load(module + ".properties");
		Properties spanish = load(module + "_es.properties");
		assertThat(spanish.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
		english.stringPropertyNames()
			.forEach((key) -> assertThat(places(spanish.getProperty(key))).as(key)
				.isEqualTo(places(english.getProperty(key))));
	}

	@ParameterizedTest
	@MethodSource("modules")
	void startsEveryKeyWithItsModule(String module) throws IOException {
		assertThat(load(module + ".properties").stringPropertyNames())
			.allMatch((key) -> key.startsWith(module.replace('-', '.') + ".")
					|| module.equals("common") && key.matches("typeMismatch.*|jakarta[.]validation[.].*"));
	}

	/** A lone apostrophe would swallow what is filled in after it. */
	@ParameterizedTest
	@MethodSource("modules")
	void doublesTheApostrophesOfTextsThatAreFilledIn(String module) throws IOException {
		for (String file : List.of(module + ".properties", module + "_es.properties")) {
			load(file).forEach((key, text) -> {
				if (!places(text.toString()).isEmpty()) {
					assertThat(text.toString().replace("''", "")).as(file + ": " + key).doesNotContain("'");
					assertThat(new MessageFormat(text.toString(), Locale.ENGLISH).getFormats()).isNotEmpty();
				}
			});
		}
	}

	@ParameterizedTest
	@MethodSource("asking")
	void hasEveryTextThatIsAskedFor(String file, Set<String> keys) throws IOException {
		Set<String> known = new TreeSet<>();
		for (String module : modules().toList()) {
			load(module + ".properties").stringPropertyNames().forEach((key) -> {
				known.add(key);
				known.add(key.substring(0, key.lastIndexOf('.') + 1));
			});
		}
		keys.removeAll(known);
		assertThat(keys).as(file).isEmpty();
	}

	@Test
	void keepsWhatIsReadFromRightToLeftInOnePiece() throws IOException {
		MessageSource messages = MessageFiles.messageSource(FILES);
		Object[] titles = { "برنامج القراءة (2027).", "Reading (2027)." };
		assertThat(messages.getMessage("desk.file.overlaps.both", titles, Locale.ENGLISH))
			.isEqualTo("\u2068برنامج القراءة (2027).\u2069 · Reading (2027).");
		assertThat(messages.getMessage("desk.file.contact.next", new Object[] { "دليلة" }, Locale.forLanguageTag("es")))
			.isEqualTo("\u2068دليلة\u2069 tomará el relevo");
		assertThat(messages.getMessage("desk.file.contact.next", new Object[] { "\u202EMallory" }, Locale.ENGLISH))
			.isEqualTo("\u2068\u202EMallory\u2069 is to take over");
	}

	static Stream<String> modules() throws IOException {
		return Stream.of(FILES.getResources("classpath*:messages/*.properties"))
			.map(Resource::getFilename)
			.filter((file) -> !file.contains("_"))
			.map((file) -> file.replace(".properties", ""))
			.sorted();
	}

	static Stream<Arguments> asking() throws IOException {
		return Stream.concat(asking("classpath:templates/**/*.html", ASKED_BY_PAGES),
				asking("file:src/main/java/**/*.java", ASKED_BY_CODE));
	}

	private static Stream<Arguments> asking(String files, Pattern asked) throws IOException {
		return Stream.of(FILES.getResources(files))
			.map((file) -> Arguments.of(file.getFilename(), keys(file, asked)))
			.filter((arguments) -> !((Set<?>) arguments.get()[1]).isEmpty());
	}

	private static Set<String> keys(Resource file, Pattern asked) {
		try {
			return asked.matcher(file.getContentAsString(StandardCharsets.UTF_8))
				.results()
				.map((found) -> (found.group(1) != null) ? found.group(1) : found.group(2))
				.filter((key) -> key.contains("."))
				.collect(Collectors.toCollection(TreeSet::new));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Set<String> places(String text) {
		return PLACE.matcher(text)
			.results()
			.map((place) -> place.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Properties load(String file) throws IOException {
		Properties texts = new Properties();
		try (InputStreamReader reader = new InputStreamReader(
				FILES.getResource("classpath:messages/" + file).getInputStream(), StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return texts;
	}

}
