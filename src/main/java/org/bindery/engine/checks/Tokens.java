package org.bindery.engine.checks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;

/**
 * Goes all ways through one process or subprocess, with a token for each that is under
 * way.
 */
final class Tokens {

	/** Steps from state to state; diagrams that run have some dozens. */
	private static final int MOST = 50_000;

	/** More tokens at one place than two tell nothing new. */
	private static final int MANY = 2;

	private final Flows flows;

	private final BaseElement scope;

	private final Set<String> outcomes;

	/** What a token does that comes along a flow, by the flow's id. */
	private final Map<String, Move> moves = new HashMap<>();

	private final Set<FlowNode> reached = new HashSet<>();

	/** Each state that can be, with those from which it comes. */
	private final Map<State, Set<State>> before = new HashMap<>();

	/** The states in which a gateway has just got all that it waited for. */
	private final Map<String, Set<State>> joined = new HashMap<>();

	private int steps;

	/**
	 * @param outcomes the ends with one of which the process must end, if there are any
	 */
	Tokens(Flows flows, BaseElement scope, Set<String> outcomes) {
		this.flows = flows;
		this.scope = scope;
		this.outcomes = outcomes;
	}

	/** Whether it ever ends otherwise than from outside. */
	boolean ends() {
		return this.before.keySet().stream().anyMatch((state) -> state.tokens().isEmpty());
	}

	Stream<Violation> violations() {
		if (!play()) {
			return Stream.of(ModelRule.violation(this.scope,
					"Too many ways lead through \"%s\" at the same time to be checked: put some into a process of its own",
					this.scope.getAttributeValue("name")));
		}
		return Stream.of(unreached(), stuck(), withoutOutcome()).flatMap((each) -> each);
	}

	private Stream<Violation> unreached() {
		return this.flows.in(this.scope)
			.filter((node) -> !Flows.isAside(node) && !this.reached.contains(node))
			.map((node) -> ModelRule.violation(node, "Nothing leads to \"%s\"", node.getName()));
	}

	/** A case that came to a gateway must still be able to get past it. */
	private Stream<Violation> stuck() {
		return this.flows.in(this.scope).filter(Tokens.this::joins).filter((join) -> {
			Set<State> good = new HashSet<>(this.joined.getOrDefault(join.getId(), Set.of()));
			List<String> ways = ids(this.flows.into(join));
			this.before.keySet()
				.stream()
				.filter((state) -> ways.stream().noneMatch(state.tokens()::containsKey))
				.forEach(good::add);
			Deque<State> ahead = new ArrayDeque<>(good);
			while (!ahead.isEmpty()) {
				this.before.get(ahead.poll()).stream().filter(good::add).forEach(ahead::add);
			}
			return !good.containsAll(this.before.keySet());
		})
			.map((join) -> ModelRule.violation(join,
					"\"%s\" waits for all its ways, and a case that takes only some of them stays there for ever",
					join.getName()));
	}

	private Stream<Violation> withoutOutcome() {
		return (!this.outcomes.isEmpty() && this.before.keySet()
			.stream()
			.anyMatch((state) -> state.tokens().isEmpty() && !state.outcome())) ? Stream
				.of(ModelRule.violation(this.scope,
						"The process can end without an outcome, and whoever called it would not know how to go on"))
					: Stream.empty();
	}

	/** Whether that came to an end. */
	private boolean play() {
		Deque<State> ahead = new ArrayDeque<>();
		this.flows.in(this.scope).filter(StartEvent.class::isInstance).forEach((start) -> {
			this.reached.add(start);
			come(new State(new TreeMap<>(), false).with(ids(this.flows.outOf(start))), null, ahead);
		});
		while (!ahead.isEmpty() && this.steps <= MOST) {
			State state = ahead.poll();
			List.copyOf(state.tokens().keySet())
				.forEach((flow) -> go(this.moves.computeIfAbsent(flow, this::move), state, ahead));
		}
		return this.steps <= MOST;
	}

	private void come(State state, State from, Deque<State> ahead) {
		Set<State> earlier = this.before.computeIfAbsent(state, (each) -> {
			ahead.add(each);
			return new HashSet<>();
		});
		if (from != null) {
			earlier.add(from);
		}
	}

	private void go(Move move, State state, Deque<State> ahead) {
		if (!move.taken().stream().allMatch(state.tokens()::containsKey)) {
			return;
		}
		State left = move.ends() ? new State(new TreeMap<>(), state.outcome()) : state.without(move.taken());
		if (this.reached.add(move.node())) {
			this.flows.caught(move.node()).forEach(this.reached::add);
			this.reached.addAll(this.flows.attachedTo(move.node()));
		}
		for (List<String> out : move.choices()) {
			this.steps++;
			State next = (move.outcome() ? left.ended() : left).with(out);
			come(next, state, ahead);
			if (move.taken().size() > 1) {
				this.joined.computeIfAbsent(move.node().getId(), (each) -> new HashSet<>()).add(next);
			}
		}
	}

	private Move move(String flow) {
		FlowNode node = this.flows.target(this.flows.named(flow));
		return new Move(node, joins(node) ? ids(this.flows.into(node)) : List.of(flow), ends(node),
				this.outcomes.stream().anyMatch((end) -> isOrHolds(node, end)),
				choices(node).stream().map(Tokens::ids).toList());
	}

	private static List<String> ids(List<SequenceFlow> flows) {
		return flows.stream().map(SequenceFlow::getId).toList();
	}

	private boolean joins(FlowNode node) {
		return node instanceof ParallelGateway && this.flows.into(node).size() > 1;
	}

	private static boolean ends(FlowNode node) {
		return node instanceof EndEvent && !node.getChildElementsByType(TerminateEventDefinition.class).isEmpty();
	}

	private boolean isOrHolds(FlowNode node, String end) {
		return node.getId().equals(end) || this.flows.in(node).anyMatch((inner) -> isOrHolds(inner, end));
	}

	/** The sets of flows of which the element takes one. */
	private List<List<SequenceFlow>> choices(FlowNode node) {
		List<SequenceFlow> out = this.flows.outOf(node);
		List<List<SequenceFlow>> choices = new ArrayList<>();
		if (node instanceof ExclusiveGateway || node instanceof EventBasedGateway) {
			out.forEach((flow) -> choices.add(List.of(flow)));
		}
		else if (node instanceof InclusiveGateway && out.size() < Integer.SIZE - 1) {
			IntStream.range(1, 1 << out.size())
				.limit(MOST)
				.forEach((set) -> choices.add(IntStream.range(0, out.size())
					.filter((index) -> (set >> index & 1) == 1)
					.mapToObj(out::get)
					.toList()));
		}
		else {
			choices.add(out);
		}
		for (BoundaryEvent event : this.flows.attachedTo(node)) {
			List<SequenceFlow> instead = this.flows.outOf(event);
			choices.add(event.cancelActivity() ? instead : Stream.concat(out.stream(), instead.stream()).toList());
		}
		return choices;
	}

	/**
	 * What an element does with the tokens that come to it.
	 *
	 * @param taken the flows of which it takes one each
	 * @param ends whether nothing else goes on
	 * @param choices the sets of flows of which it gives to one
	 */
	private record Move(FlowNode node, List<String> taken, boolean ends, boolean outcome, List<List<String>> choices) {

	}

	/**
	 * @param tokens how many are on each flow, by its id
	 * @param outcome whether an end with an outcome has been reached
	 */
	private record State(SortedMap<String, Integer> tokens, boolean outcome) {

		State with(List<String> flows) {
			SortedMap<String, Integer> more = new TreeMap<>(this.tokens);
			flows.forEach((flow) -> more.merge(flow, 1, (one, two) -> Math.min(MANY, one + two)));
			return new State(more, this.outcome);
		}

		State without(List<String> flows) {
			SortedMap<String, Integer> fewer = new TreeMap<>(this.tokens);
			flows.forEach((flow) -> fewer.computeIfPresent(flow, (id, count) -> (count > 1) ? count - 1 : null));
			return new State(fewer, this.outcome);
		}

		State ended() {
			return new State(this.tokens, true);
		}

		/** A map's own is the same for most states of ways that are named alike. */
		@Override
		public int hashCode() {
			return this.tokens.toString().hashCode();
		}

	}

}
