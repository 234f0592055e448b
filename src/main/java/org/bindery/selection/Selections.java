package org.bindery.selection;

import java.util.Optional;

import org.bindery.identity.Reference;

import org.springframework.stereotype.Component;

/** Answers what was chosen. */
@Component
public class Selections {

	private final SelectionRounds rounds;

	Selections(SelectionRounds rounds) {
		this.rounds = rounds;
	}

	/**
	 * The choice of the latest try; empty until a partner accepted, and when nobody was
	 * found.
	 */
	public Optional<ChoiceMade> choiceFor(Reference reference) {
		return this.rounds.latest(reference).flatMap(Selection::choice);
	}

}
