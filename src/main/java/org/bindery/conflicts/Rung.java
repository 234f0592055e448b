package org.bindery.conflicts;

/** A rung of the ladder that a conflict climbs until it is settled; in this order. */
public enum Rung {

	HEARING("Hearing the parties"), TALKING("Talking directly"), MEDIATION("Mediation"),
	LEADERSHIP("Decision by the leadership"), LESSON("Lesson");

	private final String label;

	Rung(String label) {
		this.label = label;
	}

	/** In English, for forms. */
	public String label() {
		return this.label;
	}

}
