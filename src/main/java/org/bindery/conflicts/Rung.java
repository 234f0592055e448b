package org.bindery.conflicts;

/** A rung of the ladder that a conflict climbs until it is settled; in this order. */
public enum Rung {

	HEARING, TALKING, MEDIATION, LEADERSHIP, LESSON

}
