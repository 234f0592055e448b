package org.bindery.engine.checks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * Goes all ways through one process or subprocess, with a token for each that is under
 * way.
 */
final class Tokens {

	/**
	 * How many tokens are moved at most, each state's counted anew; diagrams that run
	 * have some hundreds. What has not been looked at by then is accepted.
	 */
	private static final int MOST = 200_000;

	private final Flows flows;

	private final BaseElement scope;

	private final Set<String> outcomes;

	private final Map<String, Tokens> parts = new LinkedHashMap<>();

	private final TokenMoves moves;

	private final Set<FlowNode> reached = new HashSet<>();

	/** Each state that can be, with those from which it comes. */
	private final Map<TokenState, List<TokenState>> before = new HashMap<>();

	/** By place, the states in which a join has just let pass what it waited for. */
	private final Map<Integer, Set<TokenState>> joined = new HashMap<>();

	/** The states behind which nobody looked. */
	private final Deque<TokenState> ahead = new ArrayDeque<>();

	private int moved;

	/**
	 * @param outcomes the ends with one of which the process must end, if there are any
	 */
	Tokens(Flows flows, BaseElement scope, Set<String> outcomes) {
		this.flows = flows;
		this.scope = scope;
		this.outcomes = outcomes;
		flows.in(scope)
			.filter(SubProcess.class::isInstance)
			.forEach((part) -> this.parts.put(part.getId(), new Tokens(flows, part, outcomes)));
		this.moves = new TokenMoves(flows, flows.in(scope).toList(), outcomes,
				this.parts.entrySet()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey, (part) -> part.getValue().endings())));
		play();
	}

	/** This and all subprocesses inside. */
	Stream<Tokens> all() {
		return Stream.concat(Stream.of(this), this.parts.values().stream().flatMap(Tokens::all));
	}

	BaseElement scope() {
		return this.scope;
	}

	/** With an outcome, or without one, or both; none where it is only broken off. */
	Set<Boolean> endings() {
		return Stream
			.concat(this.before.keySet().stream().filter((state) -> state.places().isEmpty()).map(TokenState::outcome),
					this.parts.values().stream().filter(Tokens::breaksIn).flatMap((aside) -> aside.endings().stream()))
			.collect(Collectors.toSet());
	}

	/** Whether it takes the place of all that it stands beside. */
	private boolean breaksIn() {
		return Flows.isAside(this.scope) && this.flows.in(this.scope)
			.anyMatch((node) -> node instanceof StartEvent start && start.isInterrupting());
	}

	/** Whether nothing was left out. */
	private boolean complete() {
		return this.ahead.isEmpty() && this.moves.complete() && this.parts.values().stream().allMatch(Tokens::complete);
	}

	Stream<Violation> violations() {
		return complete() ? Stream.of(unreached(), stuck(), withoutOutcome()).flatMap((each) -> each) : Stream.empty();
	}

	private Stream<Violation> unreached() {
		return this.flows.in(this.scope)
			.filter((node) -> !Flows.isAside(node) && !this.reached.contains(node))
			.map((node) -> ModelRule.violation(node, "Nothing leads to \"%s\"", node.getName()));
	}

	/** A case that came to a gateway must still be able to get past it. */
	private Stream<Violation> stuck() {
		return this.moves.joins().stream().filter((join) -> {
			Set<TokenState> good = new HashSet<>(this.joined.getOrDefault(join.place(), Set.of()));
			this.before.keySet().stream().filter(join::holdsNone).forEach(good::add);
			Deque<TokenState> ahead = new ArrayDeque<>(good);
			while (!ahead.isEmpty()) {
				this.before.get(ahead.poll()).stream().filter(good::add).forEach(ahead::add);
			}
			return good.size() < this.before.size();
		})
			.map(TokenMove::node)
			.map((join) -> ModelRule.violation(join, (join instanceof InclusiveGateway)
					? "\"%s\" waits for what can still come to it, and where that goes elsewhere the case stays there for ever"
					: "\"%s\" waits for all its ways, and a case that takes only some of them stays there for ever",
					join.getName()));
	}

	private Stream<Violation> withoutOutcome() {
		return (this.scope instanceof Process && !this.outcomes.isEmpty() && endings().contains(false))
				? Stream.of(ModelRule.violation(this.scope,
						"The process can end without an outcome, and whoever called it would not know how to go on"))
				: Stream.empty();
	}

	private void play() {
		this.flows.in(this.scope)
			.filter(StartEvent.class::isInstance)
			.forEach((start) -> come(new TokenState(List.of(this.moves.of(start).place()), false)));
		while (!this.ahead.isEmpty() && this.moved <= MOST) {
			TokenState state = this.ahead.poll();
			this.moves.possible(state).forEach((move) -> go(move, state));
		}
	}

	private List<TokenState> come(TokenState state) {
		return this.before.computeIfAbsent(state, (each) -> {
			this.ahead.add(each);
			return new ArrayList<>();
		});
	}

	private void go(TokenMove move, TokenState state) {
		boolean passes = move.passes(state);
		if (this.reached.add(move.node())) {
			this.flows.caught(move.node()).forEach(this.reached::add);
			this.reached.addAll(this.flows.attachedTo(move.node()));
		}
		move.next(state).forEach((next) -> {
			this.moved += next.places().size() + 1;
			come(next).add(state);
			if (passes && move.joins()) {
				this.joined.computeIfAbsent(move.place(), (each) -> new HashSet<>()).add(next);
			}
		});
	}

}
