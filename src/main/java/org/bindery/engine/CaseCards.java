package org.bindery.engine;

import java.util.Optional;

/** Answers what the cards in Tasklist say; the partnerships module does. */
public interface CaseCards {

	Optional<CaseCard> of(String reference);

}
