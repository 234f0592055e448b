package org.bindery.work;

/** Whose tasks a list shows. */
public enum Whose {

	/** Those that wait for the reader. */
	MINE,

	/**
	 * Those that are offered to the reader: first what nobody has taken, then what
	 * colleagues have.
	 */
	TEAM,

	/** All that the reader may see. */
	EVERYBODY

}
