package org.bindery.engine.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityState;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * What a command is about to write of tasks. Task listeners, the public way, miss what
 * happens without an event, such as a migration, and tell of one change several times.
 *
 * @param gone their ids
 */
public record TaskChanges(List<TaskInCommand> created, List<TaskInCommand> changed, List<String> gone) {

	/** Tells that one of them before the running command writes, however often asked. */
	public static void tell(Consumer<TaskChanges> told) {
		Context.getCommandContext().registerCommandContextListener(new AtItsEnd(told));
	}

	private static TaskChanges in(DbEntityManager entities) {
		TaskChanges changes = new TaskChanges(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		List<TaskEntity> tasks = entities.getCachedEntitiesByType(TaskEntity.class);
		Set<String> offeredAnew = tasks.isEmpty() ? Set.of() : offeredAnew(entities);
		tasks.forEach((task) -> {
			switch (state(entities, task)) {
				case TRANSIENT -> changes.created().add(new TaskInCommand(task));
				case DELETED_PERSISTENT, DELETED_MERGED -> changes.gone().add(task.getId());
				case PERSISTENT, MERGED -> {
					if (entities.isDirty(task) || offeredAnew.contains(task.getId())) {
						changes.changed().add(new TaskInCommand(task));
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

	/** The same for the same one told: the engine keeps equal listeners once. */
	private record AtItsEnd(Consumer<TaskChanges> told) implements CommandContextListener {

		@Override
		public void onCommandContextClose(CommandContext context) {
			this.told.accept(in(context.getDbEntityManager()));
		}

		@Override
		public void onCommandFailed(CommandContext context, Throwable failure) {
			// what was told is rolled back
		}

	}

}
