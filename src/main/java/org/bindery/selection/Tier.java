package org.bindery.selection;

/** Whom to engage with in the first place; the table {@code partnerFit} says. */
enum Tier {

	ENGAGE_FIRST("Engage first"), ENGAGE_NEXT("Engage next"), KEEP_INFORMED("Keep informed"), NOT_NOW("Not now");

	private final String label;

	Tier(String label) {
		this.label = label;
	}

	String label() {
		return this.label;
	}

}
