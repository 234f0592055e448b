package org.bindery.work;

import org.bindery.engine.tasks.TasksChanged;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the list of open tasks as the engine's are, in the engine's transactions. */
@Component
class WorkKeeper {

	private final WorkItems items;

	WorkKeeper(WorkItems items) {
		this.items = items;
	}

	@EventListener
	void keep(TasksChanged changes) {
		this.items.delete(changes.gone());
		this.items.insert(changes.created());
		this.items.replace(changes.changed());
	}

}
