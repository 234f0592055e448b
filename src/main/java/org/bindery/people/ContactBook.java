package org.bindery.people;

import java.util.Optional;

import org.bindery.identity.Reference;

/** Who stands for a partnership; the partnerships module knows. */
public interface ContactBook {

	/** Empty until somebody is designated. */
	Optional<ContactTeam> contactOf(Reference reference);

	/** The id of who raised the need. */
	Optional<String> raisedBy(Reference reference);

}
