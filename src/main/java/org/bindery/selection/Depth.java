package org.bindery.selection;

/** How deep a partnership goes; each depth adds to the one before. */
public enum Depth {

	NETWORKING("Networking: we keep each other informed"), COORDINATING("Coordinating: we adjust what each of us does"),
	COOPERATING("Cooperating: we share resources as well"), COLLABORATING("Collaborating: we build something together");

	private final String label;

	Depth(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
