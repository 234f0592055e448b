package org.bindery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A class reads as a page, and a test as the story of one theme. */
class ScreensTests {

	private static final int LINES = 250;

	@Test
	void everyClassFitsOnAFewScreens() throws IOException {
		for (Path folder : List.of(Path.of("src/main/java"), Path.of("src/test/java"))) {
			try (Stream<Path> files = Files.walk(folder)) {
				assertThat(files.filter((file) -> file.toString().endsWith(".java"))).isNotEmpty()
					.allSatisfy((file) -> assertThat(Files.readAllLines(file)).as("%s", file)
						.hasSizeLessThanOrEqualTo(LINES));
			}
		}
	}

}
