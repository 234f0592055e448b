package org.bindery.needs;

import java.util.Optional;

/** Answers which partner wished for a partnership; the partnerships module does. */
public interface Proposers {

	/** The partner's id; empty where the library began. */
	Optional<Long> proposerOf(String reference);

	/**
	 * The partner's name, and who of the staff recorded the proposal; empty where the
	 * library began.
	 */
	String proposerInWords(String reference);

}
