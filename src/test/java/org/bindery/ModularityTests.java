package org.bindery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The modules keep to their walls, and their picture in {@code docs/modules.md} is drawn
 * from the code.
 */
class ModularityTests {

	private static final Path PICTURE = Path.of("docs/modules.md");

	private final ApplicationModules modules = ApplicationModules.of(Bindery.class);

	@Test
	void keepsToItsWalls() {
		this.modules.verify();
	}

	@Test
	void isPictured() throws IOException {
		String written = Files.exists(PICTURE) ? Files.readString(PICTURE) : "";
		String now = picture();
		Files.createDirectories(PICTURE.getParent());
		Files.writeString(PICTURE, now);
		assertThat(written).as("docs/modules.md was stale and has been drawn anew: commit it").isEqualTo(now);
	}

	private String picture() throws IOException {
		List<ApplicationModule> all = this.modules.stream()
			.sorted(Comparator.comparing((module) -> module.getIdentifier().toString()))
			.toList();
		String arrows = all.stream().flatMap(this::arrows).collect(Collectors.joining("\n"));
		StringBuilder page = new StringBuilder("""
				# The modules

				Drawn from the code by the build; change the code, not this page. An arrow means "uses".

				```mermaid
				flowchart BT
				%s
				```

				| module | what it is for |
				| --- | --- |
				""".formatted(arrows));
		for (ApplicationModule module : all) {
			page.append("| `%s` | %s |\n".formatted(module.getIdentifier(), purpose(module)));
		}
		return page.toString();
	}

	private Stream<String> arrows(ApplicationModule module) {
		return module.getDirectDependencies(this.modules)
			.uniqueModules()
			.map((used) -> used.getIdentifier().toString())
			.filter((used) -> !used.equals(module.getIdentifier().toString()))
			.distinct()
			.sorted()
			.map((used) -> "    %s --> %s".formatted(module.getIdentifier(), used));
	}

	/** The first sentence of the module's package documentation. */
	private static String purpose(ApplicationModule module) throws IOException {
		Path file = Path.of("src/main/java", module.getBasePackage().getName().replace('.', '/'), "package-info.java");
		String text = Files.readString(file).replaceAll("(?s)^.*?/\\*\\*|\\*/.*$", "").replaceAll("(?m)^ ?\\*", "");
		return text.strip()
			.replaceAll("\\s+", " ")
			.replaceAll("\\{@code (\\w+)}", "`$1`")
			.replaceAll("(?<=[.]) .*$", "");
	}

}
