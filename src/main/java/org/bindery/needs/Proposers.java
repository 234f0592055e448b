package org.bindery.needs;

import java.util.Optional;

import org.bindery.identity.Reference;

/** Answers which partner wished for a partnership; the partnerships module does. */
public interface Proposers {

	/** The partner's id; empty where the library began. */
	Optional<Long> proposerOf(Reference reference);

	/**
	 * The partner's name, and who of the staff recorded the proposal; empty where the
	 * library began.
	 */
	String proposerInWords(Reference reference);

}
