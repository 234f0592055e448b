package org.bindery.communication;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.bindery.communication.writing.LetterPrinter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class LetterTemplatesTests {

	@Test
	void refusesToStartWithALetterThatNamesWhatNobodyKnows() throws IOException {
		LettersAtStart start = new LettersAtStart(new LetterTemplates(new LetterPrinter(), List.of()));
		assertThatIllegalStateException().isThrownBy(start::afterSingletonsInstantiated)
			.withMessageContaining("letter taskReminder: unknown placeholder ${taskName}");
	}

	@Test
	void refusesTwoMeaningsOfOnePlaceholder() {
		LetterFacts some = () -> Map.of("needTitle", (letter) -> "x");
		assertThatIllegalStateException()
			.isThrownBy(() -> new LetterTemplates(new LetterPrinter(), List.of(some, some)))
			.withMessageContaining("${needTitle}");
	}

}
