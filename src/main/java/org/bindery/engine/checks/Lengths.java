package org.bindery.engine.checks;

import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.w3c.dom.Attr;

/**
 * What the engine keeps of a diagram has room in its tables: every case would fail there.
 */
class Lengths implements ModelRule {

	/** Letters that there is room for. */
	private static final int MOST = 255;

	private static final Set<String> KEPT = Set.of("id", "name", "resultVariable", "elementVariable", "source",
			"target", "businessKey");

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		return Elements.all(Elements.document(model))
			.flatMap((element) -> Elements.attributes(element)
				.filter((attribute) -> KEPT.contains(attribute.getLocalName()) && attribute.getValue().length() > MOST)
				.map((attribute) -> new Violation(Elements.owner(element), problem(attribute))));
	}

	@Override
	public boolean closesADoor() {
		return false;
	}

	private static String problem(Attr attribute) {
		return "%s is longer than %d letters: \"%s…\"".formatted(attribute.getLocalName(), MOST,
				attribute.getValue().substring(0, 40));
	}

}
