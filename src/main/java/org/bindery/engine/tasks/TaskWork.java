package org.bindery.engine.tasks;

import java.time.Instant;
import java.util.Optional;

import org.bindery.identity.StaffId;

/**
 * What people do about a task other than doing it, each with their own rights. A task
 * that is done meanwhile, or that somebody else has taken, is refused.
 */
public interface TaskWork {

	/** The person takes a task that is offered to them. */
	void claim(String task, StaffId person);

	/** Whoever has the task leaves it to those to whom it is offered. */
	void giveBack(String task, StaffId person);

	/**
	 * Somebody else gets the task: from whoever has it, or from a manager. A confidential
	 * one only from administrators.
	 * @param colleague the id of who gets it
	 */
	void handOn(String task, StaffId person, StaffId colleague);

	/**
	 * Says when the task is looked at again: whoever has it or could take it, or a
	 * manager.
	 * @param on from today on, within two years; empty for no such date
	 */
	void lookAgain(String task, StaffId person, Optional<Instant> on);

}
