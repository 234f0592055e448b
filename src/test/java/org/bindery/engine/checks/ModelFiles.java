package org.bindery.engine.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.steps.DecisionTables;
import org.bindery.engine.steps.ProcessClassesOf;
import org.bindery.engine.steps.ProcessClasses;

/**
 * The models of the repository and the classes that answer them, read without starting
 * anything.
 */
final class ModelFiles implements Surroundings {

	static final Path PROCESSES = Path.of("processes");

	static final DecisionTables TABLES = new DecisionTables();

	private final ProcessClasses processClasses = ProcessClassesOf.thisCode();

	static List<Path> named(String suffix) {
		try (Stream<Path> files = Files.walk(PROCESSES)) {
			return files.filter((file) -> file.toString().endsWith(suffix)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public ProcessClasses processClasses() {
		return this.processClasses;
	}

	@Override
	public DecisionTables decisionTables() {
		return TABLES;
	}

	@Override
	public Optional<String> form(String id) {
		return named("/" + id + ".form").stream().findFirst().map((file) -> new String(bytes(file)));
	}

	@Override
	public boolean hasDecision(String id) {
		return !named("/" + id + ".dmn").isEmpty();
	}

	@Override
	public Optional<byte[]> process(String id) {
		return named("/" + id + ".bpmn").stream().findFirst().map(ModelFiles::bytes);
	}

	@Override
	public Set<String> modulesWithLetter(String name) {
		return named("/letters/" + name + ".html").stream()
			.map((letter) -> letter.getName(1).toString())
			.collect(Collectors.toSet());
	}

}
