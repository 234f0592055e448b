package org.bindery.engine.diagrams;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Leaves out of what a process came to whatever tells of a confidential process that the
 * reader may not know of: the call, the part of the diagram around it, and what its
 * escalation began. What only waits to be called is nobody's business yet.
 */
class Discretion {

	private final DrawnModel model;

	private final Map<String, Visit> all;

	/** The confidential parts of which the reader may know, by their outermost visit. */
	private final Set<String> told;

	/**
	 * Judges by what the reader may know.
	 * @param known the ids of the called instances of which the reader may know
	 */
	Discretion(DrawnModel model, List<Visit> visits, Set<String> known) {
		this.model = model;
		this.all = visits.stream().collect(Collectors.toMap(Visit::id, Function.identity()));
		this.told = visits.stream()
			.filter((visit) -> visit.called().filter(known::contains).isPresent())
			.filter((visit) -> model.confidential().containsKey(visit.element()))
			.flatMap((visit) -> partAround(visit).stream())
			.map(Visit::id)
			.collect(Collectors.toCollection(HashSet::new));
	}

	/** Whether the reader may know that the process came there. */
	boolean tells(Visit visit) {
		String escalation = this.model.caught().get(visit.element());
		return isOpen(visit)
				&& (escalation == null || thrownBefore(visit, escalation).filter(this::isOpen).isPresent());
	}

	/** Whether the reader may know that a token waits there. */
	boolean tells(Waiting token) {
		return !this.model.confidential().containsKey(token.element())
				|| Optional.ofNullable(this.all.get(token.scope())).filter(this::isOpen).isPresent();
	}

	private boolean isOpen(Visit visit) {
		return !this.model.confidential().containsKey(visit.element())
				|| partAround(visit).filter((part) -> this.told.contains(part.id())).isPresent();
	}

	private Optional<Visit> partAround(Visit visit) {
		String part = this.model.confidential().get(visit.element());
		Visit around = visit;
		while (around != null && !around.element().equals(part)) {
			around = this.all.get(around.scope());
		}
		return Optional.ofNullable(around);
	}

	private Optional<Visit> thrownBefore(Visit caught, String escalation) {
		return this.all.values()
			.stream()
			.filter((visit) -> escalation.equals(this.model.thrown().get(visit.element())))
			.filter((visit) -> !visit.began().isAfter(caught.began()))
			.max(Comparator.comparing(Visit::began).thenComparing(Visit::order));
	}

}
