package org.bindery.selection;

/** How to speak with a candidate; the table {@code engagementApproach} says. */
enum Channel {

	MEETING("In person"), VIDEO("Video call"), PHONE("Phone"), EMAIL("E-mail");

	private final String label;

	Channel(String label) {
		this.label = label;
	}

	String label() {
		return this.label;
	}

}
