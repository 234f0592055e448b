package org.bindery.partnerships;

/** What became of a check-in. */
public enum CheckInStatus {

	PLANNED, HELD, MISSED, CANCELLED

}
