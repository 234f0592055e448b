package org.bindery.conflicts;

/** How a conflict ends. */
public enum Resolution {

	RESOLVED("It is resolved"), REVISE("The agreement is revised"), END("The partnership ends");

	private final String label;

	Resolution(String label) {
		this.label = label;
	}

	/** In English, for forms and letters. */
	public String label() {
		return this.label;
	}

}
