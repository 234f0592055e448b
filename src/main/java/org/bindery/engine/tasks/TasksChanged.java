package org.bindery.engine.tasks;

import java.util.List;

/**
 * What one command of the engine does to tasks, whatever the reason; published before it
 * is written, in the same transaction, and not at all where nothing changes.
 *
 * @param gone the ids of tasks that were done, or are not needed any more
 */
public record TasksChanged(List<TaskState> created, List<TaskState> changed, List<String> gone) {

	public boolean nothing() {
		return this.created.isEmpty() && this.changed.isEmpty() && this.gone.isEmpty();
	}

}
