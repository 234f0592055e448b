package org.bindery.selection;

/** Whether a candidate suits. */
public enum Suitability {

	CHOSEN, NONE_SUITABLE

}
