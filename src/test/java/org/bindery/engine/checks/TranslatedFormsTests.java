package org.bindery.engine.checks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** In another language, too, a form's texts hold nothing that runs. */
class TranslatedFormsTests {

	@ParameterizedTest
	@MethodSource("files")
	void showTextsOnly(Path file) throws IOException {
		assertThat(new ObjectMapper().readTree(file.toFile()).valueStream()).isNotEmpty()
			.allSatisfy((text) -> assertThat(FormTexts.problems(text.asText(), List.of())).isEmpty());
	}

	static Iterable<Path> files() {
		return ModelFiles.named("_es.json");
	}

}
