package org.bindery.engine.tasks;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.bindery.engine.inside.AskedCommand;
import org.bindery.engine.inside.CommandGate;
import org.bindery.engine.inside.TaskChanges;
import org.bindery.engine.inside.TaskInCommand;
import org.bindery.engine.steps.ProcessClasses;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells in the domain's words what a command is about to write of tasks. */
@Component
public class TaskWatch extends CommandGate {

	private final ProcessClasses processClasses;

	private final Consumer<TaskChanges> told;

	TaskWatch(ProcessClasses processClasses, ApplicationEventPublisher events) {
		this.processClasses = processClasses;
		this.told = (changes) -> {
			TasksChanged changed = inOurWords(changes);
			if (!changed.nothing()) {
				events.publishEvent(changed);
			}
		};
	}

	@Override
	protected <T> T pass(AskedCommand command, Supplier<T> onward) {
		TaskChanges.tell(this.told);
		return onward.get();
	}

	private TasksChanged inOurWords(TaskChanges changes) {
		return new TasksChanged(states(changes.created()), states(changes.changed()), changes.gone());
	}

	private List<TaskState> states(List<TaskInCommand> tasks) {
		return tasks.stream().map((task) -> new StateOfTask(task).within(this.processClasses)).toList();
	}

}
