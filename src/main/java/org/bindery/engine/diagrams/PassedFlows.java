package org.bindery.engine.diagrams;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Works out which sequence flows were taken, which the engine's history does not keep: a
 * token came from the latest visit before it, within the same frame, from whose element a
 * flow leads there. No visit begins the same flow twice, so that two tokens that come to
 * one element are told apart.
 */
class PassedFlows {

	private final DrawnModel model;

	private final Map<String, List<Visit>> visits;

	/** The visits from which a flow was taken, by the flow. */
	private final Map<Flow, Set<String>> taken = new HashMap<>();

	PassedFlows(DrawnModel model, List<Visit> visits, List<WaitingToken> waiting) {
		this.model = model;
		Map<String, Visit> known = visits.stream().collect(Collectors.toMap(Visit::id, Function.identity()));
		this.visits = visits.stream()
			.filter((visit) -> !isOneOfSeveral(visit, known))
			.collect(Collectors.groupingBy(Visit::element));
		this.visits.values()
			.stream()
			.flatMap(List::stream)
			.sorted(Comparator.comparing(Visit::began).thenComparing(Visit::order))
			.forEach((visit) -> follow(visit.element(), visit.scope(), (from) -> from.before(visit)));
		waiting.stream()
			.filter((token) -> !isDone(token))
			.forEach((token) -> follow(token.element(), token.scope(), (from) -> true));
	}

	/** The ids of the flows. */
	Set<String> ids() {
		return this.taken.keySet().stream().map(Flow::id).collect(Collectors.toSet());
	}

	/** The words on the flow by which the token went on from there, where it has some. */
	Optional<String> wayFrom(Visit visit) {
		return this.model.flowsFrom(visit.element())
			.filter((flow) -> isTaken(flow, visit))
			.map(Flow::name)
			.filter((name) -> !name.isEmpty())
			.findFirst();
	}

	private void follow(String element, String scope, Predicate<Visit> before) {
		this.model.flowsInto(element)
			.flatMap((flow) -> visitsOf(flow.source(), scope).filter((visit) -> !isTaken(flow, visit))
				.filter(before)
				.map((visit) -> Map.entry(flow, visit)))
			.max(Map.Entry.comparingByValue(Visit.LATEST_TO_GO_ON))
			.ifPresent((step) -> this.taken.computeIfAbsent(step.getKey(), (flow) -> new HashSet<>())
				.add(step.getValue().id()));
	}

	/** Whether the token waits behind the element, not before it. */
	private boolean isDone(WaitingToken token) {
		return visitsOf(token.element(), token.scope())
			.anyMatch((visit) -> this.model.flowsFrom(visit.element()).noneMatch((flow) -> isTaken(flow, visit)));
	}

	private Stream<Visit> visitsOf(String element, String scope) {
		return this.visits.getOrDefault(element, List.of())
			.stream()
			.filter((visit) -> visit.wentOn() && visit.scope().equals(scope));
	}

	private boolean isTaken(Flow flow, Visit visit) {
		return this.taken.getOrDefault(flow, Set.of()).contains(visit.id());
	}

	/** The whole stands for what is done several times at once. */
	private static boolean isOneOfSeveral(Visit visit, Map<String, Visit> known) {
		Visit around = known.get(visit.scope());
		return around != null && around.element().equals(visit.element());
	}

}
