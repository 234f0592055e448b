package org.bindery.partnerships.questions;

import java.util.Optional;

import org.bindery.partnerships.Stage;

/**
 * How many partnerships stand in a stage, and for how many days they have so far.
 *
 * @param median half of them have stood there for at least that long, of an even number
 * the middle between two; empty where nothing follows the stage, or none stands there
 * @param longest empty like the median
 */
public record StageTimes(Stage stage, long found, Optional<Long> median, Optional<Long> longest) {

	static StageTimes none(Stage stage) {
		return new StageTimes(stage, 0, Optional.empty(), Optional.empty());
	}

}
