package org.bindery.partnerships;

import java.util.Optional;

import org.bindery.identity.Reference;

/** Finds a partnership by its reference. */
public interface KnownByReference {

	/** Asks the database the first time only; what the transaction knows, it knows. */
	Optional<Partnership> findByReference(Reference reference);

}
