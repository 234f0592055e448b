package org.bindery.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Style sheets and scripts are read for mistakes that a browser keeps to itself. */
@ExtendWith(Desks.class)
class MistakesTests {

	@Test
	void noStyleSheetHasAny(StyleCheck check) throws IOException {
		assertThat(files(".css")).allSatisfy((sheet) -> assertThat(check.mistakes(sheet)).as("%s", sheet).isEmpty());
	}

	@Test
	void noScriptHasAny() throws IOException {
		assertThat(ScriptCheck.mistakes(files(".js"))).isEmpty();
	}

	@Test
	void areFoundInAStyleSheet(StyleCheck check, @TempDir Path folder) throws IOException {
		Path sheet = Files.writeString(folder.resolve("some.css"), """
				a {
					colour: red;
					color: var(--ink);
					margin: 1 rem;
					color: red;
					content: "a";
					content: "a" / "";
				}""");
		assertThat(check.mistakes(sheet)).hasSize(3)
			.anyMatch((mistake) -> mistake.startsWith("line 2: ") && mistake.contains("colour"))
			.anyMatch((mistake) -> mistake.startsWith("line 4: ") && mistake.contains("margin"))
			.anyMatch((mistake) -> mistake.endsWith("color is said twice"));
	}

	@Test
	void areFoundInAScript(@TempDir Path folder) throws IOException {
		Path script = Files.writeString(folder.resolve("some.js"), """
				export function greet(name) {
					const unused = 1;
					if (name) {
						nam + '!';
					}
					return name;
				}
				await greet('x');
				""");
		assertThat(ScriptCheck.mistakes(List.of(script))).anyMatch((mistake) -> mistake.contains("unused"))
			.anyMatch((mistake) -> mistake.contains("variable nam is undeclared"));
	}

	private static List<Path> files(String ending) throws IOException {
		return Prettier.files().stream().filter((file) -> file.toString().endsWith(ending)).toList();
	}

}
