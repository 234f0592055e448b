package org.bindery.reviews;

/** Whether the library would do it again. */
public enum Again {

	YES, MAYBE, NO

}
