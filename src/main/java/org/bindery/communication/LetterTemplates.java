package org.bindery.communication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

import org.bindery.communication.writing.BrokenTemplate;
import org.bindery.communication.writing.LetterPrinter;
import org.bindery.communication.writing.WrittenLetter;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The templates of all letters, and the closed set of placeholders that they know. */
@Component
public class LetterTemplates {

	private static final String PLACES = "classpath*:/processes/*/letters/*.html";

	private final LetterPrinter printer;

	private final Map<String, Function<LetterContext, Object>> facts = new HashMap<>();

	private final SortedMap<String, String> sources = new TreeMap<>();

	LetterTemplates(LetterPrinter printer, List<LetterFacts> facts) throws IOException {
		this.printer = printer;
		facts.forEach((some) -> some.facts().forEach(this::add));
		for (Resource template : new PathMatchingResourcePatternResolver().getResources(PLACES)) {
			add(template);
		}
	}

	private void add(String placeholder, Function<LetterContext, Object> fact) {
		if (this.facts.putIfAbsent(placeholder, fact) != null) {
			throw new IllegalStateException("Two modules name the placeholder ${" + placeholder + "} of letters");
		}
	}

	private void add(Resource template) throws IOException {
		String name = template.getFilename().replaceFirst("\\.html$", "");
		if (this.sources.putIfAbsent(name, template.getContentAsString(StandardCharsets.UTF_8)) != null) {
			throw new IllegalStateException("Two letters are named " + name);
		}
	}

	/** The names of all letters. */
	public Set<String> names() {
		return Set.copyOf(this.sources.keySet());
	}

	/** All that is wrong with a letter; empty when it is fine. */
	public List<String> problemsOf(String letter) {
		return check(source(letter));
	}

	/**
	 * All that is wrong with a template that is not in use yet; empty when it is fine.
	 */
	public List<String> check(String template) {
		return this.printer.problemsOf(template, this.facts.keySet());
	}

	/**
	 * Writes a letter.
	 * @throws BrokenTemplate that names the letter, and the placeholder which is wrong
	 */
	WrittenLetter write(String letter, LetterContext context) {
		Map<String, Supplier<Object>> known = new HashMap<>();
		this.facts.forEach((name, fact) -> known.put(name, () -> fact.apply(context)));
		try {
			return this.printer.print(source(letter), known);
		}
		catch (BrokenTemplate broken) {
			throw broken.in(letter);
		}
	}

	private String source(String letter) {
		String source = this.sources.get(letter);
		if (source == null) {
			throw new BrokenTemplate("there is no template " + PLACES.replaceFirst("\\*\\.html$", letter + ".html"));
		}
		return source;
	}

}
