package org.bindery.engine.diagrams;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Leaves out whatever tells of a confidential case: the part of the diagram that calls
 * it, and what its escalation began. The engine's history keeps the former from everybody
 * and does not know of the latter.
 */
class Discretion {

	private final DrawnModel model;

	private final List<Visit> visits;

	/** Each escalation that the history has begins one thing. */
	private final Set<Visit> thrown = new HashSet<>();

	/**
	 * Judges what a process came to.
	 * @param visits in order
	 */
	Discretion(DrawnModel model, List<Visit> visits) {
		this.model = model;
		this.visits = visits;
	}

	/** What all may know, in the same order. */
	List<Visit> told() {
		return this.visits.stream().filter(this::isOpen).toList();
	}

	private boolean isOpen(Visit visit) {
		return !this.model.isConfidential(visit.element()) && isBegunOpenly(visit);
	}

	private boolean isBegunOpenly(Visit caught) {
		String escalation = this.model.caught().get(caught.element());
		Optional<Visit> begun = this.visits.stream()
			.filter((visit) -> escalation != null && escalation.equals(this.model.thrown().get(visit.element())))
			.filter((visit) -> !visit.began().isAfter(caught.began()) && !this.thrown.contains(visit))
			.max(Comparator.comparing(Visit::began).thenComparing(Visit::order));
		begun.ifPresent(this.thrown::add);
		return escalation == null || begun.isPresent();
	}

}
