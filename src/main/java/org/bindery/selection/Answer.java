package org.bindery.selection;

/** What those invited answered, taken together. */
public enum Answer {

	/** At least one of them accepted. */
	ACCEPTED,
	/** None of them did. */
	REFUSED

}
