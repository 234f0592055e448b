package org.bindery.engine.checks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.bindery.engine.checks.TokenMove.Choice;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;

/**
 * What the elements of a process or subprocess do with tokens, as the engine does it: a
 * parallel join counts the tokens that have come to it, wherever from. An inclusive join
 * looks whether others can still come only when one comes, and not when another goes
 * elsewhere; attached events do not count as a way there.
 */
final class TokenMoves {

	/** Of how many conditions of one gateway each combination is tried. */
	private static final int MOST_CONDITIONS = 12;

	private final Flows flows;

	private final Set<String> outcomes;

	/** How each subprocess can end by itself, by its id. */
	private final Map<String, Set<Boolean>> endings;

	private final List<FlowNode> nodes;

	private final Map<String, Integer> places = new HashMap<>();

	/** From where flows lead to each place. */
	private final Map<Integer, List<Integer>> before = new HashMap<>();

	private final List<TokenMove> moves = new ArrayList<>();

	/** The moves that make no difference to what any other token does. */
	private final Set<Integer> alone = new TreeSet<>();

	private boolean complete = true;

	TokenMoves(Flows flows, List<FlowNode> nodes, Set<String> outcomes, Map<String, Set<Boolean>> endings) {
		this.flows = flows;
		this.nodes = nodes;
		this.outcomes = outcomes;
		this.endings = endings;
		nodes.forEach((node) -> this.places.put(node.getId(), this.places.size()));
		nodes.forEach((node) -> choice(flows.outOf(node), false).to()
			.forEach((to) -> this.before.computeIfAbsent(to, (place) -> new ArrayList<>())
				.add(this.places.get(node.getId()))));
		nodes.forEach((node) -> this.moves.add(move(node)));
		findAlone();
	}

	/** Whether each of the ways on from each element is known. */
	boolean complete() {
		return this.complete;
	}

	TokenMove of(FlowNode node) {
		return this.moves.get(this.places.get(node.getId()));
	}

	List<TokenMove> joins() {
		return this.moves.stream().filter(TokenMove::joins).toList();
	}

	/**
	 * What can happen in that state. Where something happens to one token whatever
	 * becomes of the others, and they do the same before and after it, it is enough to
	 * look at that first.
	 */
	List<TokenMove> possible(TokenState state) {
		return possibleIn(state).filter((move) -> this.alone.contains(move.place()))
			.findFirst()
			.map(List::of)
			.orElseGet(() -> possibleIn(state).toList());
	}

	private Stream<TokenMove> possibleIn(TokenState state) {
		return state.places()
			.stream()
			.distinct()
			.filter((place) -> 0 <= place && place < this.moves.size())
			.map(this.moves::get)
			.filter((move) -> move.isPossible(state));
	}

	private TokenMove move(FlowNode node) {
		int place = this.places.get(node.getId());
		int ways = this.flows.into(node).size();
		boolean inclusive = node instanceof InclusiveGateway && ways > 1;
		return new TokenMove(node, place, inclusive ? place + this.nodes.size() : place,
				(inclusive || node instanceof ParallelGateway) ? Math.max(1, ways) : 1,
				inclusive ? leadingTo(node) : Set.of(), left(node), choices(node));
	}

	private List<Integer> left(FlowNode node) {
		if (Thrown.breaksOff(node, this.flows)) {
			return List.of(TokenState.BROKEN_OFF);
		}
		return (node instanceof EndEvent && !node.getChildElementsByType(TerminateEventDefinition.class).isEmpty())
				? List.of() : null;
	}

	/** All places but its own from which the join can be reached by flows. */
	private Set<Integer> leadingTo(FlowNode join) {
		int own = this.places.get(join.getId());
		Set<Integer> leading = new HashSet<>(Set.of(own));
		Deque<Integer> ahead = new ArrayDeque<>(leading);
		while (!ahead.isEmpty()) {
			this.before.getOrDefault(ahead.poll(), List.of()).stream().filter(leading::add).forEach(ahead::add);
		}
		Set<Integer> waiting = leading.stream()
			.filter((place) -> place != own)
			.map((place) -> place + this.nodes.size())
			.collect(Collectors.toSet());
		leading.addAll(waiting);
		return leading;
	}

	private List<Choice> choices(FlowNode node) {
		if (Thrown.breaksOff(node, this.flows)) {
			return List.of(new Choice(List.of(), false));
		}
		List<SequenceFlow> out = this.flows.outOf(node);
		Set<Boolean> endings = (node instanceof SubProcess) ? this.endings.get(node.getId())
				: Set.of(this.outcomes.contains(node.getId()));
		List<Choice> choices = new ArrayList<>();
		ways(node, out).forEach((ways) -> endings.forEach((outcome) -> choices.add(choice(ways, outcome))));
		for (BoundaryEvent event : this.flows.attachedTo(node)) {
			List<SequenceFlow> instead = this.flows.outOf(event);
			if (event.cancelActivity()) {
				choices.add(choice(instead, false));
			}
			else {
				List<SequenceFlow> too = Stream.concat(out.stream(), instead.stream()).toList();
				endings.forEach((outcome) -> choices.add(choice(too, outcome)));
			}
		}
		return choices;
	}

	private Choice choice(List<SequenceFlow> ways, boolean outcome) {
		return new Choice(ways.stream()
			.map((way) -> this.places.get(this.flows.target(way).getId()))
			.filter(Objects::nonNull)
			.toList(), outcome);
	}

	/** The sets of flows of which the element takes one. */
	private List<List<SequenceFlow>> ways(FlowNode node, List<SequenceFlow> out) {
		if (node instanceof ExclusiveGateway || node instanceof EventBasedGateway) {
			return out.stream().map(List::of).toList();
		}
		return (node instanceof InclusiveGateway) ? combined(node.getAttributeValue("default"), out) : List.of(out);
	}

	private List<List<SequenceFlow>> combined(String otherwise, List<SequenceFlow> out) {
		List<SequenceFlow> asked = out.stream()
			.filter((way) -> way.getConditionExpression() != null && !way.getId().equals(otherwise))
			.toList();
		List<SequenceFlow> always = out.stream()
			.filter((way) -> way.getConditionExpression() == null && !way.getId().equals(otherwise))
			.toList();
		this.complete &= asked.size() <= MOST_CONDITIONS;
		List<List<SequenceFlow>> ways = new ArrayList<>();
		IntStream.range(0, 1 << Math.min(asked.size(), MOST_CONDITIONS))
			.mapToObj((set) -> Stream
				.concat(always.stream(),
						IntStream.range(0, asked.size()).filter((way) -> (set >> way & 1) == 1).mapToObj(asked::get))
				.toList())
			.filter((taken) -> !taken.isEmpty())
			.forEach(ways::add);
		if (always.isEmpty()) {
			out.stream().filter((way) -> way.getId().equals(otherwise)).map(List::of).forEach(ways::add);
		}
		return ways;
	}

	private void findAlone() {
		boolean anyClears = this.moves.stream().anyMatch(TokenMove::clears);
		List<Set<Integer>> late = this.moves.stream().filter(TokenMove::isInclusiveJoin).map(TokenMove::late).toList();
		Set<Integer> gone = gone();
		this.moves.stream()
			.filter((move) -> gone.contains(move.place()))
			.filter((move) -> !move.clears() && !move.isInclusiveJoin())
			.filter((move) -> !anyClears || move.choices().stream().noneMatch(Choice::outcome))
			.filter((move) -> late.stream()
				.allMatch((places) -> move.choices()
					.stream()
					.allMatch((choice) -> places
						.contains(move.place()) == choice.to().stream().anyMatch(places::contains))))
			.forEach((move) -> this.alone.add(move.place()));
	}

	/**
	 * Where a token can come to an end, with all that it becomes. One that cannot would
	 * keep the others from their turn for ever.
	 */
	private Set<Integer> gone() {
		Set<Integer> gone = new HashSet<>();
		List<TokenMove> ending;
		do {
			ending = this.moves.stream()
				.filter((move) -> !gone.contains(move.place()))
				.filter((move) -> move.clears()
						|| move.choices().stream().anyMatch((choice) -> gone.containsAll(choice.to())))
				.toList();
			ending.forEach((move) -> gone.add(move.place()));
		}
		while (!ending.isEmpty());
		return gone;
	}

}
