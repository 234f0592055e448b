package org.bindery.engine.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/** Steps speak to their reader in the reader's language. */
class FormWordsTests {

	private static final Pattern KEY = Pattern.compile("\\b(?!common)[a-z]+\\.form\\.\\w+(?=[\"=])");

	private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

	@AfterEach
	void speaksEnglishAgain() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void sayThingsInSpanish() {
		LocaleContextHolder.setLocale(Locale.forLanguageTag("es"));
		assertThat(FormWords.date(MARCH)).isEqualTo("1 de marzo de 2027");
		assertThat(FormWords.number(20_000)).isEqualTo("20.000");
		assertThat(FormWords.decimal(4.2)).isEqualTo("4,2");
		assertThat(FormWords.say("conflicts.form.raised", "Li", FormWords.date(MARCH)))
			.isEqualTo("Planteado por Li el 1 de marzo de 2027");
		assertThat(FormWords.label("Local government")).isEqualTo("Gobierno local");
		assertThat(FormWords.label("Changed by an analyst")).isEqualTo("Changed by an analyst");
	}

	@Test
	void sayThingsInOneEnglish() {
		for (String english : new String[] { "en", "en-US", "en-GB" }) {
			LocaleContextHolder.setLocale(Locale.forLanguageTag(english));
			assertThat(FormWords.date(MARCH)).isEqualTo("March 1, 2027");
			assertThat(FormWords.number(20_000)).isEqualTo("20,000");
			assertThat(FormWords.decimal(4.2)).isEqualTo("4.2");
			assertThat(FormWords.say("conflicts.form.raised", "Li", FormWords.date(MARCH)))
				.isEqualTo("Raised by Li on March 1, 2027");
			assertThat(FormWords.label("Local government")).isEqualTo("Local government");
		}
	}

	@Test
	void areInTheMessageFilesAndNothingIsLeftOver() throws IOException {
		assertThat(keys(Path.of("src/main/java"), ".java")).isNotEmpty()
			.isEqualTo(keys(Path.of("src/main/resources/messages"), ".properties"));
	}

	/** Those of steps' words, wherever they stand. */
	private static Set<String> keys(Path folder, String ending) throws IOException {
		Set<String> keys = new TreeSet<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter((each) -> each.toString().endsWith(ending)).toList()) {
				KEY.matcher(Files.readString(file)).results().map(MatchResult::group).forEach(keys::add);
			}
		}
		return keys;
	}

}
