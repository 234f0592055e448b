package org.bindery.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;

/**
 * Plays partnerships as people would, with time running as fast as told: for the demo's
 * story and for tests. Whatever a person does goes through the forms, with the person's
 * own rights.
 */
public interface Rehearsal {

	/**
	 * Somebody starts the root process with its start form, and what follows by itself is
	 * done too.
	 * @return the new partnership's reference
	 */
	Reference start(StaffId person, Map<String, Object> form);

	/**
	 * The person does the first step of that id that waits for them or for anybody, and
	 * what follows by itself is done too. Of several at once, such as assessments, the
	 * first is the one that the diagram's collection names first.
	 * @throws IllegalStateException when no such step waits
	 */
	void complete(StaffId person, Reference reference, String step, Map<String, Object> form);

	/** The values as Tasklist sends them: lists as Json, dates as text. */
	Map<String, Object> asSent(Map<String, Object> form);

	/** The ids of the steps that wait for people, in alphabetical order. */
	List<String> waitingSteps(Reference reference);

	/** Does what is due by now and what follows from it. */
	void runDueJobs(Reference reference);

	/**
	 * Moves the clock on to that moment; what becomes due on the way is done when it is
	 * due.
	 */
	void letTimePass(Reference reference, Instant until);

	/**
	 * Moves the clock of engine and domain; without the job executor nothing happens by
	 * itself.
	 */
	void setTime(Instant time);

	/** Gives the clock back to real time. */
	void backToThePresent();

}
