package org.bindery.engine.tasks;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;

/**
 * A task that waits, with all that the engine knows of whom it waits for and when.
 *
 * @param reference the partnership's; empty for a task of no partnership
 * @param confidential whether only those may learn of it who have to do it
 */
public record TaskState(String id, What what, Optional<Reference> reference, Whom whom, When when,
		boolean confidential) {

	/**
	 * What is to be done.
	 *
	 * @param process the process's name; empty for a task of no process
	 * @param step the id of the step in its process
	 * @param name the step in the words of the diagram
	 */
	public record What(String process, String step, String name) {
	}

	/**
	 * Who has it, or could take it.
	 *
	 * @param candidates the ids of the people to whom it is offered
	 * @param groups the ids of the groups to whose members it is offered
	 */
	public record Whom(Optional<StaffId> assignee, Set<StaffId> candidates, Set<String> groups) {

		/** Offered to nobody. */
		public Whom alone() {
			return new Whom(this.assignee, Set.of(), Set.of());
		}

	}

	/**
	 * When it was, and is to be.
	 *
	 * @param changed when it was last changed, or else created
	 * @param due its creation where nobody said when
	 */
	public record When(Instant created, Instant changed, Instant due, Optional<Instant> followUp) {
	}

}
