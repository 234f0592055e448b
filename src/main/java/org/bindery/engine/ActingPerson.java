package org.bindery.engine;

import java.util.Optional;

/** Who does what the engine is doing. */
public interface ActingPerson {

	/** The person's id; empty when the engine acts by itself. */
	Optional<String> id();

}
