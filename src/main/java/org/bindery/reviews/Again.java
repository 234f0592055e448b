package org.bindery.reviews;

/** Whether the library would do it again. */
public enum Again {

	YES("Yes, gladly"), MAYBE("Maybe, with changes"), NO("No");

	private final String label;

	Again(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
