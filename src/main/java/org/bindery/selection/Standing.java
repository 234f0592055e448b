package org.bindery.selection;

/** How far a candidate came. */
enum Standing {

	CONSIDERED, INVITED, ACCEPTED, REFUSED

}
