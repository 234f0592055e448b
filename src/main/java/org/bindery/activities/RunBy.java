package org.bindery.activities;

/** Who runs an activity. */
public enum RunBy {

	LIBRARY, PARTNER, BOTH

}
