package org.bindery.communication.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a template without writing a letter, and says all that is wrong with it. */
class TemplateCheck {

	private static final Pattern INLINE = Pattern.compile("\\[([\\[(])(.*?)[])]]", Pattern.DOTALL);

	private final Set<String> known;

	private final List<String> problems = new ArrayList<>();

	TemplateCheck(Set<String> known) {
		this.known = known;
	}

	List<String> problemsOf(String source) {
		// as XML, since HTML has rules that would move a th:block out of a table
		Document document = Jsoup.parse(source, Parser.xmlParser());
		Element title = document.selectFirst("title");
		if (title == null || title.text().isBlank()) {
			this.problems.add("the subject is missing: write it as <title>");
		}
		check(document, Set.of());
		return this.problems.stream().distinct().toList();
	}

	// items: the names that the loops around the element give
	private void check(Element element, Set<String> items) {
		Set<String> inside = new HashSet<>(items);
		if (element.tagName().startsWith("th:") && !element.tagName().equals("th:block")) {
			this.problems.add("<" + element.tagName() + "> is unknown");
		}
		for (Attribute attribute : element.attributes()) {
			LetterTags.named(attribute.getKey())
				.ifPresentOrElse((tag) -> check(tag, attribute.getValue(), inside), () -> check(attribute));
		}
		checkText(element.wholeOwnText(), inside);
		element.children().forEach((child) -> check(child, inside));
	}

	private void check(LetterTags tag, String value, Set<String> items) {
		collect(() -> {
			if (tag == LetterTags.EACH) {
				Placeholder.Each each = Placeholder.Each.of(value);
				items.add(each.item());
				check(each.items(), items);
			}
			else {
				check(Placeholder.of(value), items);
			}
		});
	}

	private void check(Attribute attribute) {
		String name = attribute.getKey().toLowerCase(Locale.ROOT);
		if (name.startsWith("th:") || name.startsWith("data-th-")) {
			this.problems.add(name + " is unknown: letters know " + LetterTags.all());
		}
		else if (name.startsWith("on")) {
			this.problems.add(name + " does nothing in a letter");
		}
	}

	private void checkText(String text, Set<String> items) {
		Matcher inline = INLINE.matcher(text);
		while (inline.find()) {
			if (inline.group(1).equals("(")) {
				this.problems.add(inline.group() + " would not be escaped: write [[" + inline.group(2) + "]]");
			}
			else {
				collect(() -> check(Placeholder.of(inline.group(2)), items));
			}
		}
	}

	private void check(Placeholder placeholder, Set<String> items) {
		boolean item = items.contains(placeholder.name());
		if (!item && (placeholder.part().isPresent() || !this.known.contains(placeholder.name()))) {
			throw placeholder.unknown();
		}
	}

	private void collect(Runnable check) {
		try {
			check.run();
		}
		catch (BrokenTemplate problem) {
			this.problems.add(problem.getMessage());
		}
	}

}
