package org.bindery.engine.letters;

import org.bindery.engine.inside.DiagramListener;
import org.bindery.engine.inside.DrawnTask;
import org.bindery.engine.inside.TaskTimers;

import org.springframework.stereotype.Component;

/**
 * Gives every user task its reminder and its escalation, so that no diagram can forget
 * them or is cluttered by them. They move when the due date moves.
 */
@Component
public class RemindOfTasks extends DiagramListener {

	private final Reminders reminders;

	RemindOfTasks(Reminders reminders) {
		this.reminders = reminders;
	}

	@Override
	protected void userTask(DrawnTask task) {
		TaskTimers.give(task, this.reminders.timers());
	}

}
