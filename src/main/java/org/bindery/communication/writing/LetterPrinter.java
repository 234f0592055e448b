package org.bindery.communication.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Fills in a template and puts it into the layout that all letters share. */
@Component
public class LetterPrinter {

	private static final int LONGEST_SUBJECT = 200;

	private final PlaceholderEngine engine = new PlaceholderEngine();

	private final String layout = layout();

	/**
	 * Writes a letter.
	 * @param facts by placeholder; those that the template names are asked, once
	 * @throws BrokenTemplate that says all that is wrong with the template
	 */
	public WrittenLetter print(String template, Map<String, Supplier<Object>> facts) {
		List<String> problems = problemsOf(template, facts.keySet());
		if (!problems.isEmpty()) {
			throw new BrokenTemplate(String.join("; ", problems));
		}
		Document letter = Jsoup.parse(this.engine.fill(template, facts));
		Document page = Jsoup.parse(this.engine.fill(this.layout, facts));
		page.outputSettings().prettyPrint(false);
		page.title(subjectOf(letter));
		page.getElementById("letter").html(letter.body().html());
		LetterStyle.apply(page);
		return new WrittenLetter(page.title(), page.outerHtml(), PlainTextPart.of(page.body()));
	}

	/** All that is wrong with a template; empty when it is fine. */
	public List<String> problemsOf(String template, Set<String> known) {
		return new TemplateCheck(known).problemsOf(template);
	}

	private static String subjectOf(Document letter) {
		String subject = letter.title();
		return (subject.length() <= LONGEST_SUBJECT) ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…";
	}

	private static String layout() {
		try {
			return new ClassPathResource("letters/layout.html").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
