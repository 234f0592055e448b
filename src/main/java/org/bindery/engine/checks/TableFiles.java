package org.bindery.engine.checks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bindery.engine.steps.DecisionTables;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A decision table that is deployed is one that Bindery asks: it looks at what it is
 * told, and gives answers that are understood.
 */
final class TableFiles {

	private static final AllowList LIST = new AllowList("tables.txt", "dmn:definitions");

	private static final String CONFIDENTIAL = "confidential";

	private TableFiles() {
	}

	static List<Violation> check(byte[] file, DecisionTables tables) {
		Optional<Document> document = Xml.read(file).filter(LIST::startsLike);
		if (document.isEmpty()) {
			return List.of(new Violation("", "The file is no readable decision table"));
		}
		List<Violation> strange = LIST.violations(document.get());
		return strange.isEmpty() ? check(document.get().getDocumentElement(), tables) : strange;
	}

	private static List<Violation> check(Element definitions, DecisionTables tables) {
		List<Element> decisions = Elements.named(definitions, "decision").toList();
		if (decisions.size() != 1 || Elements.named(decisions.get(0), "decisionTable").count() != 1) {
			return List.of(new Violation("", "A file holds one decision table"));
		}
		Element decision = decisions.get(0);
		String id = decision.getAttribute("id");
		Optional<Class<?>> question = tables.question(id);
		if (question.isEmpty()) {
			return List.of(new Violation(id, "Nobody asks a decision table \"%s\"".formatted(id)));
		}
		Stream<Violation> tag = (tables.confidential(id) == CONFIDENTIAL.equals(tag(decision))) ? Stream.empty()
				: Stream.of(new Violation(id,
						tables.confidential(id) ? "The table is confidential: it keeps its version tag \"confidential\""
								: "The table is not confidential: it cannot bear that version tag"));
		Element table = Elements.named(decision, "decisionTable").findFirst().orElseThrow();
		return Stream.concat(tag, new TableRules(question.get(), tables.answer(question.get())).check(table)).toList();
	}

	private static String tag(Element decision) {
		return decision.getAttributeNS("http://camunda.org/schema/1.0/dmn", "versionTag");
	}

}
