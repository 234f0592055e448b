package org.bindery.reviews;

/** What a review decided, or what became of it otherwise. */
public enum ReviewStatus {

	OPEN, CONTINUED, REVISED, ENDED, CANCELLED

}
