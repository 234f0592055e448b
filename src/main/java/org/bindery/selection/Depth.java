package org.bindery.selection;

/** How deep a partnership goes; each depth adds to the one before. */
public enum Depth {

	NETWORKING, COORDINATING, COOPERATING, COLLABORATING

}
