package org.bindery.needs;

/** How soon a need deserves attention; the table {@code needPriority} says. */
public enum Priority {

	HIGH("High"), MEDIUM("Medium"), LOW("Low");

	private final String label;

	Priority(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
