package org.bindery.engine.messages;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.inside.TaskInCommand;

/**
 * The people of a task, as the diagram says.
 *
 * @param assignee {@code null} while several share the task
 */
record WhoGetsTask(String assignee, Set<String> candidates) {

	/** Within a command. */
	static WhoGetsTask now(String id) {
		TaskInCommand task = TaskInCommand.find(id).orElseThrow();
		return new WhoGetsTask((String) task.drawnAssignee().orElse(null),
				task.drawnCandidates().stream().flatMap(WhoGetsTask::each).collect(Collectors.toSet()));
	}

	private static Stream<String> each(Object people) {
		return (people instanceof Collection<?> several) ? several.stream().map(String.class::cast)
				: Arrays.stream(people.toString().split("\\s*,\\s*"));
	}

}
