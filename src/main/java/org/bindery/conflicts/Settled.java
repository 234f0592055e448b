package org.bindery.conflicts;

import java.util.Optional;

/** Whether a rung settles a conflict. */
public enum Settled {

	RESOLVED("Yes, it is resolved"), REVISE("Yes, if the agreement is revised"),
	CLIMB("No: it takes the next rung of the ladder");

	private final String label;

	Settled(String label) {
		this.label = label;
	}

	/** In English, for forms. */
	public String label() {
		return this.label;
	}

	/** Empty where it settles nothing. */
	Optional<Resolution> resolution() {
		return (this == CLIMB) ? Optional.empty() : Optional.of(Resolution.valueOf(name()));
	}

}
