package org.bindery.activities;

/** What became of an overlap. */
public enum OverlapStatus {

	OPEN("It is being settled"), MERGED("The two become one activity"),
	COORDINATED("Both go on, with dates and topics agreed"), REFERRED("One goes on, and the other sends people there"),
	KEPT("Both go on as they are"), CANCELLED("It was not settled");

	private final String label;

	OverlapStatus(String label) {
		this.label = label;
	}

	/** In English, for letters. */
	public String label() {
		return this.label;
	}

}
