package org.bindery.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Style sheets and scripts are laid out in one way. */
@ExtendWith(Desks.class)
class PrettierTests {

	@Test
	void everyFileIsLaidOut(Prettier prettier) throws IOException {
		List<Path> others = new ArrayList<>();
		for (Path file : Prettier.files()) {
			if (!prettier.laidOut(file).equals(Files.readString(file))) {
				others.add(file);
			}
		}
		assertThat(others).as("laid out otherwise: run bin/format").isEmpty();
	}

}
