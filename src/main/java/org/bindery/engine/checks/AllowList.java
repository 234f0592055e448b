package org.bindery.engine.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.XMLConstants;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import org.springframework.core.io.ClassPathResource;

/**
 * What a file may hold, by element and attribute, each with its namespace: the engine
 * also reads old namespaces, and elements of any, so that no list of what is refused
 * would be complete.
 */
final class AllowList {

	private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)(\\*?)(!?)(?:=(.+))?");

	private final Map<String, String> namespaces = new HashMap<>();

	private final Map<String, List<Allowed>> elements = new HashMap<>();

	private final String root;

	AllowList(String file, String root) {
		try {
			new ClassPathResource(file, AllowList.class).getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> line.split(" "))
				.forEach(this::add);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.root = qualified(root);
	}

	private void add(String[] words) {
		if (words[0].equals("prefix")) {
			this.namespaces.put(words[1], words[2]);
		}
		else {
			this.elements.put(qualified(words[0]), Arrays.stream(words).skip(1).map(this::allowed).toList());
		}
	}

	private Allowed allowed(String word) {
		if (word.startsWith("*")) {
			return new Allowed("", true, word.endsWith("!"), Optional.empty());
		}
		Matcher attribute = ATTRIBUTE.matcher(word);
		if (!attribute.matches()) {
			throw new IllegalStateException("No attribute: " + word);
		}
		return new Allowed(attribute.group(1).contains(":") ? qualified(attribute.group(1)) : attribute.group(1),
				!attribute.group(2).isEmpty(), !attribute.group(3).isEmpty(),
				Optional.ofNullable(attribute.group(4)).map(Pattern::compile));
	}

	private String qualified(String name) {
		String[] parts = name.split(":");
		return "{" + this.namespaces.get(parts[0]) + "}" + parts[1];
	}

	/** Whether the document is of this kind at all. */
	boolean startsLike(Document document) {
		return name(document.getDocumentElement()).equals(this.root);
	}

	/** Everything in the document that is not on the list. */
	List<Violation> violations(Document document) {
		if (Elements.all(document).anyMatch(Elements::isTooDeep)) {
			return List.of(new Violation("",
					"The file's elements are more than %d deep in each other".formatted(Elements.DEEPEST)));
		}
		List<Violation> found = new ArrayList<>();
		if (Elements.instructed(document)) {
			found.add(new Violation("", "A processing instruction is not allowed"));
		}
		Elements.all(document).forEach((element) -> {
			if (this.elements.containsKey(name(element))) {
				problems(element, this.elements.get(name(element)))
					.forEach((problem) -> found.add(new Violation(Elements.owner(element), problem)));
			}
			else {
				found.add(new Violation(Elements.owner(element), RuleReasons.ofElement(element)));
			}
		});
		return found;
	}

	private static Stream<String> problems(Element element, List<Allowed> allowed) {
		Stream<String> missing = allowed.stream()
			.filter((each) -> each.needed() && !each.given(element))
			.map((each) -> each.name().isEmpty() ? "<%s> needs an expression".formatted(element.getNodeName())
					: "<%s> needs the attribute \"%s\"".formatted(element.getNodeName(), each.name()));
		Stream<String> attributes = Elements.attributes(element)
			.filter((attribute) -> !XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI()))
			.flatMap((attribute) -> problem(element, attribute, allowed).stream());
		Stream<String> text = (Elements.isExpression(Elements.text(element)) && !takesExpression(allowed, ""))
				? Stream.of("An expression is not allowed in <%s>: \"%s\"".formatted(element.getNodeName(),
						Elements.text(element).strip()))
				: Stream.empty();
		return Stream.of(missing, attributes, text).flatMap((each) -> each);
	}

	private static Optional<String> problem(Element element, Attr attribute, List<Allowed> allowed) {
		Optional<Allowed> known = allowed.stream().filter((each) -> each.name().equals(name(attribute))).findFirst();
		if (known.isEmpty()) {
			return Optional.of(RuleReasons.ofAttribute(element, attribute));
		}
		Optional<Pattern> pattern = known.get().pattern();
		boolean fits = pattern.map((form) -> form.matcher(attribute.getValue()).matches())
			.orElseGet(() -> known.get().expression() || !Elements.isExpression(attribute.getValue()));
		return fits ? Optional.empty()
				: Optional
					.of("\"%s\" is not allowed as %s of <%s>%s".formatted(attribute.getValue(), attribute.getNodeName(),
							element.getNodeName(), pattern.map((form) -> ": it must be " + form).orElse("")));
	}

	private static boolean takesExpression(List<Allowed> allowed, String name) {
		return allowed.stream().anyMatch((each) -> each.expression() && each.name().equals(name));
	}

	private static String name(Node node) {
		return (node.getNamespaceURI() == null) ? node.getLocalName()
				: "{" + node.getNamespaceURI() + "}" + node.getLocalName();
	}

	/**
	 * An attribute, or the element's text where the name is empty.
	 *
	 * @param pattern what its value must look like
	 */
	private record Allowed(String name, boolean expression, boolean needed, Optional<Pattern> pattern) {

		boolean given(Element element) {
			return this.name.isEmpty() ? Elements.isExpression(Elements.text(element)) : Elements.attributes(element)
				.anyMatch((each) -> AllowList.name(each).equals(this.name) && !each.getValue().isBlank());
		}

	}

}
