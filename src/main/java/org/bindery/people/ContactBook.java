package org.bindery.people;

import java.util.Optional;

import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;

/** Who stands for a partnership; the partnerships module knows. */
public interface ContactBook {

	/** Empty until somebody is designated. */
	Optional<ContactTeam> contactOf(Reference reference);

	/** The id of who raised the need. */
	Optional<StaffId> raisedBy(Reference reference);

}
