package org.bindery.engine.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The page that shows a diagram knows who its colours stand for. */
class DoerTests {

	@ParameterizedTest
	@EnumSource
	void thePageKnowsTheColour(Doer doer) throws IOException {
		String name = doer.name().toLowerCase(Locale.ROOT);
		assertThat(Path.of("src/main/resources/static/scripts/diagram-roles.js")).content()
			.contains("'" + doer.colour() + "': '" + name + "'");
		assertThat(Path.of("src/main/styles/tokens/colours.css")).content()
			.contains("--by-" + name + ": " + doer.colour() + ";")
			.containsPattern("dark(?s:.*)--by-" + name + ":");
		assertThat(Files.readString(Path.of("src/main/resources/templates/desk/diagram/part.html")))
			.contains("data-by=\"" + name + "\"");
	}

}
