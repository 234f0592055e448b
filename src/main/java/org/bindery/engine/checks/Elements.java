package org.bindery.engine.checks;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.model.xml.ModelInstance;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import org.w3c.dom.Text;

/** Walks the XML of a model, extensions and unknown elements included. */
final class Elements {

	static final int DEEPEST = 40;

	private Elements() {
	}

	static Document document(ModelInstance model) {
		return (Document) model.getDocument().getDomSource().getNode();
	}

	/**
	 * Every element of the model, the root first; however deep, it takes no more room.
	 */
	static Stream<Element> all(Document document) {
		return Stream.iterate(document.getDocumentElement(), Objects::nonNull, Elements::next);
	}

	private static Element next(Element element) {
		Element next = from(element.getFirstChild());
		for (Node around = element; next == null && around != null; around = around.getParentNode()) {
			next = from(around.getNextSibling());
		}
		return next;
	}

	private static Element from(Node node) {
		Node next = node;
		while (next != null && !(next instanceof Element)) {
			next = next.getNextSibling();
		}
		return (Element) next;
	}

	/** Whether more elements stand around it than any rule goes through. */
	static boolean isTooDeep(Element element) {
		return Stream.<Node>iterate(element, Objects::nonNull, Node::getParentNode).skip(DEEPEST).findAny().isPresent();
	}

	static Stream<Element> children(Element element) {
		return nodes(element).filter(Element.class::isInstance).map(Element.class::cast);
	}

	static Stream<Element> named(Element element, String name) {
		return children(element).filter((child) -> child.getLocalName().equals(name));
	}

	/** Whether whoever opens the file is told to do something with it. */
	static boolean instructed(Document document) {
		return Stream.concat(nodes(document), all(document).flatMap(Elements::nodes))
			.anyMatch(ProcessingInstruction.class::isInstance);
	}

	private static Stream<Node> nodes(Node element) {
		return IntStream.range(0, element.getChildNodes().getLength())
			.mapToObj((index) -> element.getChildNodes().item(index));
	}

	/**
	 * The element's own text as the engine puts it together: all pieces of it, whatever
	 * stands between them.
	 */
	static String text(Element element) {
		return nodes(element).filter(Text.class::isInstance).map(Node::getNodeValue).collect(Collectors.joining());
	}

	static Stream<Attr> attributes(Element element) {
		return IntStream.range(0, element.getAttributes().getLength())
			.mapToObj((index) -> (Attr) element.getAttributes().item(index));
	}

	/** Whether the engine would evaluate something in it. */
	static boolean isExpression(String text) {
		return text.contains("${") || text.contains("#{");
	}

	/** The id of the nearest element around that has one. */
	static String owner(Element element) {
		for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
			if (around.hasAttribute("id")) {
				return around.getAttribute("id");
			}
		}
		return "";
	}

}
