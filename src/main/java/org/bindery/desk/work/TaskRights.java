package org.bindery.desk.work;

import org.bindery.people.Colleague;
import org.bindery.work.WaitingTask;

/**
 * What the reader can do about a task; the engine decides once more.
 *
 * @param giveBack whether others could take it then
 * @param handOn whether the reader says who gets it
 * @param lookAgain whether the reader says when it is looked at again
 */
record TaskRights(boolean claim, boolean giveBack, boolean handOn, boolean lookAgain) {

	static TaskRights of(WaitingTask task, Colleague person) {
		boolean theirs = task.isOf(person.id());
		boolean oversees = Overseers.include(person);
		return new TaskRights(task.free(), theirs && task.offered(), !task.confidential() && (theirs || oversees),
				theirs || task.free() || oversees);
	}

}
