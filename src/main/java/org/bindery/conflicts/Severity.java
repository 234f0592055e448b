package org.bindery.conflicts;

/** How much a conflict harms the partnership. */
public enum Severity {

	LOW("Low (it annoys)"), MEDIUM("Medium (work suffers)"), HIGH("High (the partnership is at risk)");

	private final String label;

	Severity(String label) {
		this.label = label;
	}

	/** In English, for forms. */
	public String label() {
		return this.label;
	}

}
