package org.bindery.desk;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.bindery.engine.OpenTask;

/**
 * A task as pages show it.
 *
 * @param title the partnership's
 * @param who the name of the person it waits for; empty while nobody took it
 * @param late empty until it is overdue
 */
public record WaitingTask(OpenTask task, String title, Optional<String> who, Optional<Lateness> late) {

	public static WaitingTask of(OpenTask task, String title, Map<String, String> names, Instant now) {
		return new WaitingTask(task, title, task.assignee().map(names::get),
				Optional.of(task.due()).filter(now::isAfter).map((due) -> Lateness.since(due, now)));
	}

}
