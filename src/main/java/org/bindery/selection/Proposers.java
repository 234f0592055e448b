package org.bindery.selection;

import java.util.Optional;

/** Answers which partner wished for a partnership; the partnerships module does. */
public interface Proposers {

	/** The partner's id; empty where the library began. */
	Optional<Long> proposerOf(String reference);

}
