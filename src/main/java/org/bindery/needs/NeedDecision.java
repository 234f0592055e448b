package org.bindery.needs;

/** What a manager decides about a need. */
public enum NeedDecision {

	PURSUE("Pursue: look for partners now"), REWORK("Rework: the description needs more work"),
	DEFER("Defer: pick it up again on a date"), DECLINE("Decline: do not look for partners");

	private final String label;

	NeedDecision(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
