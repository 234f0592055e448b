package org.bindery.communication;

/** How the sides speak with each other. */
public enum Channel {

	MEETING("In person"), VIDEO("Video call"), PHONE("Phone"), EMAIL("E-mail");

	private final String label;

	Channel(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
