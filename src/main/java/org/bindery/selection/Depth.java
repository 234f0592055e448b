package org.bindery.selection;

/** How deep a partnership goes; each depth adds to the one before. */
public enum Depth {

	NETWORKING("Networking"), COORDINATING("Coordinating"), COOPERATING("Cooperating"), COLLABORATING("Collaborating");

	private final String label;

	Depth(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
