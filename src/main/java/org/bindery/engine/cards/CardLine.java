package org.bindery.engine.cards;

import java.util.Map;
import java.util.function.Function;

import org.bindery.identity.Reference;

/**
 * A line of a task's card, for the case of that reference.
 */
record CardLine(Reference reference) {

	/** By the name of the variable that stands for the line. */
	static final Map<String, Function<CaseCard, String>> LINES = Map.of("partnership", CaseCard::partnership, "partner",
			CaseCard::partner, "stage", CaseCard::stage);

}
