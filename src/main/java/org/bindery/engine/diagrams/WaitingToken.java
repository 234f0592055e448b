package org.bindery.engine.diagrams;

import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;

/**
 * A token that waits for its job, before an element or behind it.
 *
 * @param scope the activity instance around it
 */
record WaitingToken(String element, String scope, boolean failed) {

	static List<WaitingToken> in(ActivityInstance tree) {
		return each(tree).flatMap((instance) -> Stream.of(instance.getChildTransitionInstances()))
			.map(WaitingToken::of)
			.toList();
	}

	static Stream<ActivityInstance> each(ActivityInstance tree) {
		return Stream.concat(Stream.of(tree), Stream.of(tree.getChildActivityInstances()).flatMap(WaitingToken::each));
	}

	private static WaitingToken of(TransitionInstance token) {
		return new WaitingToken(token.getActivityId().replace(Visit.WHOLE, ""), token.getParentActivityInstanceId(),
				token.getIncidentIds().length > 0);
	}

}
