package org.bindery.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import org.bindery.Code;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What leans on the inside of the engine: its internal classes, as the compiled code
 * knows them, and the names in texts that no compiler sees. Whatever is not in
 * {@code engine.inside} yet is on a list, which may become shorter and not longer.
 */
class InternalsTests {

	private static final Path LIST = Path.of("src/test/resources/engine/internals.txt");

	private static final Path FOUND = Path.of("target/internals.txt");

	private static final Path DECISION = Path.of("docs/decisions/engine-at-the-end-of-its-life.md");

	private static final Path CODE = Path.of("src/main/java");

	private static final String INSIDE = "org.bindery.engine.inside";

	/**
	 * Internal classes, statements and tables by their names, and the engine's own words.
	 */
	private static final Pattern NAMED = Pattern.compile("\"[^\"\\n]*(\\.impl\\.|\\bselect\\w*By\\w+|"
			+ "\\b\\w+(QueryImpl|ServiceImpl|Cmd|Entity)\\b|Cannot find task|ENGINE-\\d+)[^\"\\n]*\"");

	private static final Pattern TABLE = Pattern.compile("(?i)\\bact_(ge|hi|id|re|ru)_\\w+");

	private static final Pattern IMPORTED = Pattern.compile("org\\.camunda\\.[a-z0-9.]*impl\\.[a-z0-9.]*([A-Z]\\w+)");

	@Test
	void areInOnePackageButForThoseOfTheList() throws IOException {
		Map<String, Set<String>> found = new TreeMap<>();
		Code.CLASSES.stream()
			.filter((type) -> !type.getPackageName().equals(INSIDE))
			.forEach((type) -> internals(type).forEach(
					(internal) -> found.computeIfAbsent(outermost(type), (name) -> new TreeSet<>()).add(internal)));
		texts().forEach((file, names) -> found.computeIfAbsent(file, (name) -> new TreeSet<>()).addAll(names));
		List<String> lines = found.entrySet()
			.stream()
			.map((each) -> each.getKey() + ": " + String.join(" ", each.getValue()))
			.toList();
		Files.write(FOUND, lines);
		assertThat(lines).as("%s is what leans on the engine's inside now; %s may only become shorter", FOUND, LIST)
			.isEqualTo(Files.readAllLines(LIST));
	}

	@Test
	void knowNothingOfBindery() {
		noClasses().that()
			.resideInAPackage(INSIDE)
			.should()
			.dependOnClassesThat(resideInAPackage("org.bindery..").and(not(resideInAPackage(INSIDE))))
			.check(Code.CLASSES);
	}

	/** Whoever opens one learns first what it changes in the engine. */
	@Test
	void sayWhatTheyDeviateIn() throws IOException {
		try (Stream<Path> files = Files.list(CODE.resolve(INSIDE.replace('.', '/')))) {
			assertThat(files).allSatisfy((file) -> assertThat(Files.readString(file)).containsPattern(
					"(?m)^ \\*/\n(@.*\n)*((public|final|abstract) )*(class|record|interface|package) |^/\\*\\* .*\\*/\n(@.*\n)*(public|final|abstract|class)"));
		}
	}

	@Test
	void areCountedByTheDecision() throws IOException {
		Set<String> used = new TreeSet<>();
		Set<String> users = new TreeSet<>();
		Code.CLASSES.stream().filter((type) -> type.getPackageName().equals(INSIDE)).forEach((type) -> {
			internals(type).forEach(used::add);
			if (internals(type).findAny().isPresent()) {
				users.add(outermost(type));
			}
		});
		assertThat(Files.readString(DECISION)).contains(
				"%d classes there lean on %d of the engine's own".formatted(users.size(), used.size()),
				"%d classes outside".formatted(Files.readAllLines(LIST).size()));
	}

	private static Stream<String> internals(JavaClass type) {
		return type.getDirectDependenciesFromSelf()
			.stream()
			.map(Dependency::getTargetClass)
			.map(JavaClass::getBaseComponentType)
			.filter((used) -> used.getPackageName().matches("org\\.camunda\\..*\\bimpl\\b.*"))
			.map((used) -> outermost(used).replaceFirst(".*\\.", ""));
	}

	private static String outermost(JavaClass type) {
		return type.getName().replaceFirst("\\$.*", "").replaceFirst("^org\\.bindery\\.", "");
	}

	private static Map<String, Set<String>> texts() throws IOException {
		try (Stream<Path> files = Files.walk(CODE)) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.map((file) -> CODE.relativize(file).toString().replace(".java", "").replaceAll("[/\\\\]", "."))
				.filter((name) -> !name.startsWith(INSIDE + "."))
				.filter((name) -> !named(name).isEmpty())
				.collect(Collectors.toMap((name) -> name.replaceFirst("^org\\.bindery\\.", ""), InternalsTests::named));
		}
	}

	/**
	 * Constants leave no trace in what is compiled, and are seen where they are imported.
	 */
	private static Set<String> named(String type) {
		try {
			String code = Files.readString(CODE.resolve(type.replace('.', '/') + ".java"), StandardCharsets.UTF_8);
			return Stream
				.of(NAMED.matcher(code).results().map((text) -> text.group().replace(' ', '_')),
						TABLE.matcher(code).results().map((table) -> table.group().toLowerCase(Locale.ROOT)),
						IMPORTED.matcher(code).results().map((imported) -> imported.group(1)))
				.flatMap(Function.identity())
				.collect(Collectors.toCollection(TreeSet::new));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
