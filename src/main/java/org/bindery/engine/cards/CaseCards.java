package org.bindery.engine.cards;

import java.util.Map;
import java.util.Set;

import org.bindery.identity.Reference;

/** Answers what the cards in Tasklist say; the partnerships module does. */
public interface CaseCards {

	/** The cards by reference, all at once; unknown references are left out. */
	Map<Reference, CaseCard> of(Set<Reference> references);

}
