package org.bindery.selection;

/** How far a candidate came. */
enum CandidateStanding {

	CONSIDERED, INVITED, ACCEPTED, REFUSED

}
