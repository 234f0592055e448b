package org.bindery.conflicts;

/** How a conflict ends. */
public enum Resolution {

	RESOLVED, REVISE, END

}
