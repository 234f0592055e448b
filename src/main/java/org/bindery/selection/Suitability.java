package org.bindery.selection;

/** Whether a candidate suits. */
public enum Suitability {

	CHOSEN("Yes: invite these partners"), NONE_SUITABLE("No: none of them suits");

	private final String label;

	Suitability(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
