package org.bindery.conflicts;

import java.util.List;

import org.bindery.identity.StaffId;

/**
 * What somebody says of a conflict.
 *
 * @param what what happened, in the words of who raises it
 * @param about the ids of the staff whom it is about: they learn nothing of it here
 * @param otherParty the other side's person or organization; may be empty
 */
public record RaisedConflict(ConflictCause cause, Severity severity, String what, List<StaffId> about,
		String otherParty) {

	/** The longest description, in characters. */
	public static final int LONGEST_WHAT = 2000;

	/** The longest name of the other party, in characters. */
	public static final int LONGEST_PARTY = 200;

	public RaisedConflict {
		about = List.copyOf(about);
	}

}
