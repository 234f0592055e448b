package org.bindery.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lays out style sheets and scripts anew. No test: {@code bin/format} runs it. */
@ExtendWith(Desks.class)
class LayOut {

	@Test
	void everyFile(Prettier prettier) throws IOException {
		for (Path file : Prettier.files()) {
			Files.writeString(file, prettier.laidOut(file));
		}
	}

}
