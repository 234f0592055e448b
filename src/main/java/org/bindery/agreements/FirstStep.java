package org.bindery.agreements;

/** What the sides do first when they disagree. */
public enum FirstStep {

	TALK_DIRECTLY("Those concerned talk directly"), MEDIATOR("A mediator helps"),
	LEADERSHIP("The leaders of both sides decide");

	private final String label;

	FirstStep(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
