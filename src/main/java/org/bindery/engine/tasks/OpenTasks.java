package org.bindery.engine.tasks;

import java.util.Collection;
import java.util.List;

import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;

/** The tasks that wait, as the engine has them. */
public interface OpenTasks {

	/**
	 * Those of one partnership that wait for some of the people, or are offered to them
	 * by name; the soonest due first, none that is confidential.
	 */
	List<OpenTask> waitingFor(Reference reference, Collection<StaffId> people);

	/**
	 * Asks the diagrams anew who gets a partnership's tasks, for those that wait for one
	 * of the former people or that nobody has claimed. A task that was handed to somebody
	 * else stays there.
	 * @throws org.springframework.dao.OptimisticLockingFailureException when somebody
	 * else worked on one of them meanwhile
	 */
	void assignAnew(Reference reference, Collection<StaffId> formerPeople);

}
