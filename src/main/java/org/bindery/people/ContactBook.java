package org.bindery.people;

import java.util.Optional;

/** Who stands for a partnership; the partnerships module knows. */
public interface ContactBook {

	/** Empty until somebody is designated. */
	Optional<ContactTeam> contactOf(String reference);

	/** The id of who raised the need. */
	Optional<String> raisedBy(String reference);

}
