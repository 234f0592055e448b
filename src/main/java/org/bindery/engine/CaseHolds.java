package org.bindery.engine;

import java.time.LocalDate;
import java.util.Optional;

import org.bindery.identity.Reference;

/** Answers whether a partnership is on hold; the partnerships module does. */
public interface CaseHolds {

	/** The date on which it goes on; empty where it is not on hold. */
	Optional<LocalDate> heldUntil(Reference reference);

}
