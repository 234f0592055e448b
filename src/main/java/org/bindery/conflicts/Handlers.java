package org.bindery.conflicts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bindery.identity.StaffId;
import org.bindery.people.ContactBook;
import org.bindery.people.ContactTeam;
import org.bindery.people.Role;
import org.bindery.people.Staff;

import org.springframework.stereotype.Component;

/** Chooses whose turn it is: nobody whom the conflict is about. */
@Component
class Handlers {

	private final Staff staff;

	private final ContactBook contacts;

	Handlers(Staff staff, ContactBook contacts) {
		this.staff = staff;
		this.contacts = contacts;
	}

	/**
	 * The contact, or who else of the contact's team is free to, for the lower rungs; who
	 * settled it for the lesson. The parties are heard by somebody who did not raise it
	 * either. Where none of these is left, and for the higher rungs, a manager, an
	 * administrator, another contact person, in this order; of several not the same as
	 * before. Whoever raised it comes last, and is no judge over colleagues. Empty where
	 * nobody is left.
	 */
	Optional<Handler> of(Conflict conflict, Rung rung) {
		Stream<Handler> wanted = switch (rung) {
			case HEARING -> contact(conflict).filter((handler) -> !raised(conflict, handler));
			case TALKING -> contact(conflict);
			case MEDIATION, LEADERSHIP -> Stream.empty();
			case LESSON -> Stream.concat(latest(conflict), contact(conflict));
		};
		boolean judges = rung == Rung.MEDIATION || rung == Rung.LEADERSHIP;
		Stream<Handler> raiser = (judges && !conflict.about().isEmpty()) ? Stream.empty() : others(conflict);
		Stream<Handler> neutral = others(conflict).filter((handler) -> !raised(conflict, handler));
		return Stream.of(wanted, neutral, raiser)
			.flatMap((handlers) -> handlers)
			.filter((handler) -> !conflict.about().contains(handler.person()))
			.filter((handler) -> this.staff.worksHere(handler.person()))
			.findFirst();
	}

	private static boolean raised(Conflict conflict, Handler handler) {
		return handler.person().equals(conflict.raisedBy());
	}

	/** Whether it still is the turn of who was chosen. */
	boolean suits(Conflict conflict, ConflictStep step) {
		return this.staff.worksHere(step.handler()) && (!step.byContact() || team(conflict).contains(step.handler()));
	}

	private Stream<Handler> contact(Conflict conflict) {
		return team(conflict).stream().map((person) -> new Handler(person, true));
	}

	private List<StaffId> team(Conflict conflict) {
		return this.contacts.contactOf(conflict.reference()).map(ContactTeam::all).orElse(List.of());
	}

	private Stream<Handler> latest(Conflict conflict) {
		return conflict.latestStep()
			.stream()
			.filter((step) -> suits(conflict, step))
			.map((step) -> new Handler(step.handler(), step.byContact()));
	}

	private Stream<Handler> others(Conflict conflict) {
		return Stream.of(Role.MANAGER, Role.ADMINISTRATOR, Role.CONTACT).flatMap((role) -> withRole(role, conflict));
	}

	/** Those first who had no turn yet, or whose turn was longest ago. */
	private Stream<Handler> withRole(Role role, Conflict conflict) {
		List<StaffId> before = conflict.handlers();
		return this.staff.withRole(role)
			.stream()
			.map((member) -> new Handler(member.id(), false))
			.sorted(Comparator.comparing((handler) -> before.indexOf(handler.person())));
	}

}
