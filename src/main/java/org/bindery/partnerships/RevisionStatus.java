package org.bindery.partnerships;

/**
 * How far a revision of the agreement has come. What is wished for meanwhile joins it;
 * after the signature it takes another one.
 */
enum RevisionStatus {

	NONE, UNDER_WAY, SIGNED, WANTED_AGAIN;

	RevisionStatus wished() {
		return (this == NONE || this == UNDER_WAY) ? UNDER_WAY : WANTED_AGAIN;
	}

	RevisionStatus signed() {
		return (this == UNDER_WAY) ? SIGNED : this;
	}

	RevisionStatus ended() {
		return (this == WANTED_AGAIN) ? UNDER_WAY : NONE;
	}

}
