package org.bindery.engine.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where all tokens are at a moment.
 *
 * @param places of each token, in order; none where all has come to its end
 * @param outcome whether an end with an outcome has been reached
 */
record TokenState(List<Integer> places, boolean outcome) {

	/** Where the one token of what was broken off from inside is for ever. */
	static final int BROKEN_OFF = -1;

	int at(int place) {
		return Collections.frequency(this.places, place);
	}

	TokenState without(int place, int tokens) {
		List<Integer> fewer = new ArrayList<>(this.places);
		for (int token = 0; token < tokens; token++) {
			fewer.remove((Integer) place);
		}
		return new TokenState(fewer, this.outcome);
	}

	TokenState with(List<Integer> more, boolean outcome) {
		List<Integer> all = new ArrayList<>(this.places);
		all.addAll(more);
		Collections.sort(all);
		return new TokenState(all, this.outcome || outcome);
	}

}
