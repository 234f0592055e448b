package org.bindery.conflicts;

/** What a conflict comes from. */
public enum ConflictCause {

	EXPERTISE("Differences in expertise"), MOTIVATION("Differences in motivation"),
	CULTURE("Differences in organizational culture"), RESOURCES("Money, staff, space or equipment"),
	ROLES("Who does what"), COMMUNICATION("How we communicate"), DUPLICATION("Doing the same work twice");

	private final String label;

	ConflictCause(String label) {
		this.label = label;
	}

	/** In English, for forms. */
	public String label() {
		return this.label;
	}

}
