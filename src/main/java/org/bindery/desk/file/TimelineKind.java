package org.bindery.desk.file;

/** What kind of thing happened in a partnership. */
public enum TimelineKind {

	/** Somebody did a step, or said why. */
	STEP,

	/** The partnership entered a stage. */
	STAGE,

	/** Somebody logged a conversation. */
	CONVERSATION,

	/** A check-in was held, missed or cancelled. */
	CHECK_IN,

	/** A letter to a partner. */
	LETTER,

	/** A letter to somebody at the library. */
	NOTICE,

	/** Something in a conflict; shown only to those who may know of it. */
	CONFLICT;

	boolean isLetter() {
		return this == LETTER || this == NOTICE;
	}

}
