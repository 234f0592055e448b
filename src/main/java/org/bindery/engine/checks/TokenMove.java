package org.bindery.engine.checks;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.FlowNode;

/**
 * What an element does with the tokens that come to it.
 *
 * @param place where tokens come to it
 * @param waiting where they wait for others; the same place where it does not matter
 * @param needed how many it waits for
 * @param late the places from which others can still come, for which an inclusive join
 * waits; empty for any other element
 * @param left what is left of all other tokens; null where they go on
 * @param choices of which it takes one
 */
record TokenMove(FlowNode node, int place, int waiting, int needed, Set<Integer> late, List<Integer> left,
		List<Choice> choices) {

	/** Whether it takes tokens away from others. */
	boolean clears() {
		return this.left != null;
	}

	boolean isInclusiveJoin() {
		return this.place != this.waiting;
	}

	boolean joins() {
		return this.needed > 1;
	}

	boolean holdsNone(TokenState state) {
		return state.at(this.place) == 0 && state.at(this.waiting) == 0;
	}

	/** Whether it has something to do with what has come to it. */
	boolean isPossible(TokenState state) {
		return isInclusiveJoin() || !joins() || state.at(this.place) >= this.needed;
	}

	/** Whether tokens go on from it, and do not only wait there. */
	boolean passes(TokenState state) {
		return !isInclusiveJoin() || state.at(this.waiting) + 1 >= this.needed
				|| state.without(this.place, 1).places().stream().noneMatch(this.late::contains);
	}

	Stream<TokenState> next(TokenState state) {
		if (!passes(state)) {
			return Stream.of(state.without(this.place, 1).with(List.of(this.waiting), false));
		}
		TokenState others = isInclusiveJoin()
				? state.without(this.place, 1).without(this.waiting, state.at(this.waiting))
				: state.without(this.place, this.needed);
		TokenState still = clears() ? new TokenState(this.left, others.outcome()) : others;
		return this.choices.stream().map((choice) -> still.with(choice.to(), choice.outcome()));
	}

	/**
	 * One of the ways on.
	 *
	 * @param to the places to which tokens go
	 * @param outcome whether the case has an outcome with that
	 */
	record Choice(List<Integer> to, boolean outcome) {

	}

}
