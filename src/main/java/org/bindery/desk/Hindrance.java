package org.bindery.desk;

/** Why somebody cannot do something with a partnership. */
public enum Hindrance {

	/** It makes no sense where the partnership stands. */
	NOT_NOW,

	/** The same is being done already. */
	UNDER_WAY,

	/** It is for others to do. */
	NOT_THEIRS

}
