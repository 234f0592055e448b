package org.bindery.engine;

import java.util.Optional;

import org.bindery.identity.StaffId;

/** Who does what the engine is doing. */
public interface ActingPerson {

	/** The person's id; empty when the engine acts by itself. */
	Optional<StaffId> id();

}
