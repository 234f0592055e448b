package org.bindery.partnerships;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.bindery.communication.LetterContext;
import org.bindery.communication.LetterFacts;
import org.bindery.communication.writing.LetterPrinter;
import org.bindery.communication.writing.WrittenLetter;
import org.bindery.engine.Carried;
import org.bindery.identity.Reference;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;

/** Writes letters from their templates for tests to read. */
@TestComponent
public class LetterReading {

	private final LetterPrinter printer;

	private final List<LetterFacts> facts;

	LetterReading(LetterPrinter printer, List<LetterFacts> facts) {
		this.printer = printer;
		this.facts = facts;
	}

	/** The letter as Dana Wells gets it. */
	public WrittenLetter read(String letter, Reference reference, Map<String, Object> ids) {
		LetterContext context = new LetterContext(reference, "Dana Wells", new Carried(ids));
		Map<String, Supplier<Object>> known = new HashMap<>();
		List.of("libraryAddress", "libraryWebsite", "contactPhone").forEach((name) -> known.put(name, () -> ""));
		known.putAll(Map.of("recipientName", () -> "Dana Wells", "libraryName", () -> "Riverside Library", "reference",
				reference::text, "contactName", () -> "Maria Lopez", "contactEmail", () -> "maria@riverside.example",
				"contactMailLink", () -> "mailto:maria@riverside.example"));
		this.facts.forEach((some) -> some.facts().forEach((name, fact) -> known.put(name, () -> fact.apply(context))));
		return this.printer.print(template(letter), known);
	}

	private static String template(String letter) {
		try {
			return new ClassPathResource("processes/" + letter + ".html").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
