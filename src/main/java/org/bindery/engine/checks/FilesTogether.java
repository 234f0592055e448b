package org.bindery.engine.checks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.bindery.engine.steps.DecisionTables;
import org.bindery.engine.steps.ProcessClasses;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Files that refer to each other and to nothing else. */
class FilesTogether implements Surroundings {

	private final ProcessClasses processClasses;

	private final DecisionTables decisionTables;

	private final Map<String, byte[]> files;

	/**
	 * By name of a letter: of these there are as many as anybody writes into a diagram.
	 */
	private final Map<String, Set<String>> modulesWithLetter = new HashMap<>();

	FilesTogether(ProcessClasses processClasses, DecisionTables decisionTables, Map<String, byte[]> files) {
		this.processClasses = processClasses;
		this.decisionTables = decisionTables;
		this.files = files;
	}

	@Override
	public ProcessClasses processClasses() {
		return this.processClasses;
	}

	@Override
	public DecisionTables decisionTables() {
		return this.decisionTables;
	}

	@Override
	public Optional<String> form(String id) {
		return this.files.entrySet()
			.stream()
			.filter((file) -> file.getKey().endsWith(".form"))
			.map((file) -> new String(file.getValue(), StandardCharsets.UTF_8))
			.filter((form) -> FormFiles.id(form).filter(id::equals).isPresent())
			.findFirst();
	}

	@Override
	public boolean hasDecision(String id) {
		return brought(".dmn", id).findAny().isPresent();
	}

	@Override
	public Optional<byte[]> process(String id) {
		return brought(".bpmn", id).findFirst();
	}

	/** A file is named after what it holds. */
	private Stream<byte[]> brought(String suffix, String id) {
		return this.files.entrySet()
			.stream()
			.filter((file) -> ("/" + file.getKey()).endsWith("/" + id + suffix))
			.map(Map.Entry::getValue);
	}

	@Override
	public Set<String> modulesWithLetter(String name) {
		return this.modulesWithLetter.computeIfAbsent(name, FilesTogether::modules);
	}

	private static Set<String> modules(String name) {
		if (!name.matches("\\w+")) {
			return Set.of();
		}
		try {
			Set<String> modules = new HashSet<>();
			for (Resource letter : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:/processes/*/letters/" + name + ".html")) {
				modules.add(letter.getURL().getPath().replaceFirst(".*/processes/([^/]+)/letters/[^/]+", "$1"));
			}
			return modules;
		}
		catch (IOException ex) {
			return Set.of();
		}
	}

}
