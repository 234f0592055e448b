package org.bindery.activities;

/** What became of an overlap. */
public enum OverlapStatus {

	OPEN, MERGED, COORDINATED, REFERRED, KEPT, CANCELLED

}
