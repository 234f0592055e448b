package org.bindery.engine.cards;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.bindery.engine.inside.CommandMemory;
import org.bindery.identity.Reference;

import org.springframework.beans.factory.ObjectProvider;

/**
 * The cards that one command of the engine reads: for a page of tasks asked for at once.
 */
class CardsOfCommand extends CommandMemory {

	private static final CaseCard EMPTY = new CaseCard("", "", "");

	private final ObjectProvider<CaseCards> cards;

	private final Map<Reference, CaseCard> known = new HashMap<>();

	CardsOfCommand(ObjectProvider<CaseCards> cards) {
		this.cards = cards;
	}

	CaseCard of(Reference reference) {
		if (!this.known.containsKey(reference)) {
			// the engine reads all rows of a query before the first value
			Set<Reference> asked = textsRead(CardLineAsReference.NAME).stream()
				.map(Reference::new)
				.collect(Collectors.toSet());
			asked.add(reference);
			asked.removeAll(this.known.keySet());
			asked.forEach((each) -> this.known.put(each, EMPTY));
			this.cards.forEach((source) -> this.known.putAll(source.of(asked)));
		}
		return this.known.get(reference);
	}

}
