package org.bindery.agreements;

/** Who contributes. */
public enum Side {

	LIBRARY, PARTNER

}
