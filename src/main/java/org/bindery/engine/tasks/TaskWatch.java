package org.bindery.engine.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.bindery.engine.TaskState;
import org.bindery.engine.TasksChanged;
import org.bindery.engine.inside.TaskInCommand;
import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityState;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Looks at what a command is about to write. Task listeners would miss what happens
 * without an event, such as a migration, and would tell of one change several times.
 */
@Component
public class TaskWatch extends CommandInterceptor implements CommandContextListener {

	private final ProcessClasses processClasses;

	private final ApplicationEventPublisher events;

	TaskWatch(ProcessClasses processClasses, ApplicationEventPublisher events) {
		this.processClasses = processClasses;
		this.events = events;
	}

	@Override
	public <T> T execute(Command<T> command) {
		Context.getCommandContext().registerCommandContextListener(this);
		return this.next.execute(command);
	}

	@Override
	public void onCommandContextClose(CommandContext context) {
		TasksChanged changes = changes(context.getDbEntityManager());
		if (!changes.nothing()) {
			this.events.publishEvent(changes);
		}
	}

	@Override
	public void onCommandFailed(CommandContext context, Throwable failure) {
		// what was told is rolled back
	}

	private TasksChanged changes(DbEntityManager entities) {
		TasksChanged changes = new TasksChanged(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		List<TaskEntity> tasks = entities.getCachedEntitiesByType(TaskEntity.class);
		Set<String> offeredAnew = tasks.isEmpty() ? Set.of() : offeredAnew(entities);
		tasks.forEach((task) -> {
			switch (state(entities, task)) {
				case TRANSIENT -> changes.created().add(state(task));
				case DELETED_PERSISTENT, DELETED_MERGED -> changes.gone().add(task.getId());
				case PERSISTENT, MERGED -> {
					if (entities.isDirty(task) || offeredAnew.contains(task.getId())) {
						changes.changed().add(state(task));
					}
				}
				case DELETED_TRANSIENT -> {
					// nobody has heard of it
				}
			}
		});
		return changes;
	}

	private static Set<String> offeredAnew(DbEntityManager entities) {
		return entities.getCachedEntitiesByType(IdentityLinkEntity.class)
			.stream()
			.filter((link) -> state(entities, link) != DbEntityState.PERSISTENT)
			.map(IdentityLinkEntity::getTaskId)
			.collect(Collectors.toSet());
	}

	private static DbEntityState state(DbEntityManager entities, DbEntity entity) {
		return entities.getDbEntityCache().getCachedEntity(entity).getEntityState();
	}

	private TaskState state(TaskEntity task) {
		return new StateOfTask(TaskInCommand.of(task)).within(this.processClasses);
	}

}
