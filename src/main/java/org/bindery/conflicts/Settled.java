package org.bindery.conflicts;

import java.util.Optional;

/** Whether a rung settles a conflict. */
public enum Settled {

	RESOLVED, REVISE, CLIMB;

	/** Empty where it settles nothing. */
	Optional<Resolution> resolution() {
		return (this == CLIMB) ? Optional.empty() : Optional.of(Resolution.valueOf(name()));
	}

}
