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

	private final List<Visit> visits;

	private final Map<String, Visit> byId;

	/** The confidential parts of which the reader may know, by their outermost visit. */
	private final Set<String> told;

	/** Each escalation begins one thing. */
	private final Set<Visit> matched = new HashSet<>();

	/**
	 * Judges by what the reader may know.
	 * @param visits in order
	 * @param known the ids of the called instances of which the reader may know
	 */
	Discretion(DrawnModel model, List<Visit> visits, Set<String> known) {
		this.model = model;
		this.visits = visits;
		this.byId = visits.stream().collect(Collectors.toMap(Visit::id, Function.identity()));
		this.told = visits.stream()
			.filter((visit) -> visit.called().filter(known::contains).isPresent())
			.flatMap((visit) -> partAround(visit).stream())
			.map(Visit::id)
			.collect(Collectors.toSet());
	}

	/** What the reader may know, in the same order. */
	List<Visit> told() {
		return this.visits.stream().filter((visit) -> isBegunOpenly(visit) && isOpen(visit)).toList();
	}

	private boolean isOpen(Visit visit) {
		return !this.model.isConfidential(visit.element())
				|| partAround(visit).filter((part) -> this.told.contains(part.id())).isPresent();
	}

	private Optional<Visit> partAround(Visit visit) {
		String part = this.model.confidential().outermost().get(visit.element());
		Visit around = visit;
		while (around != null && !around.element().equals(part)) {
			around = this.byId.get(around.scope());
		}
		return Optional.ofNullable(around);
	}

	private boolean isBegunOpenly(Visit caught) {
		String escalation = this.model.caught().get(caught.element());
		Optional<Visit> begun = this.visits.stream()
			.filter((visit) -> escalation != null && escalation.equals(this.model.thrown().get(visit.element())))
			.filter((visit) -> !visit.began().isAfter(caught.began()) && !this.matched.contains(visit))
			.max(Comparator.comparing(Visit::began).thenComparing(Visit::order));
		begun.ifPresent(this.matched::add);
		return escalation == null || begun.filter(this::isOpen).isPresent();
	}

}
