package org.bindery.engine.checks;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks the XML of a model, extensions and unknown elements included. */
final class Elements {

	static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

	private Elements() {
	}

	/** Every element of the model, the root first. */
	static Stream<Element> all(BpmnModelInstance model) {
		return below(((Document) model.getDocument().getDomSource().getNode()).getDocumentElement());
	}

	private static Stream<Element> below(Element element) {
		return Stream.concat(Stream.of(element), children(element).flatMap(Elements::below));
	}

	static Stream<Element> children(Element element) {
		return IntStream.range(0, element.getChildNodes().getLength())
			.mapToObj((index) -> element.getChildNodes().item(index))
			.filter(Element.class::isInstance)
			.map(Element.class::cast);
	}

	static Stream<String> attributes(Element element) {
		return IntStream.range(0, element.getAttributes().getLength())
			.mapToObj((index) -> element.getAttributes().item(index).getNodeValue());
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
