package org.bindery.engine.inside;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * Remembers something for as long as one command takes. In public nothing knows where a
 * command begins and ends.
 */
public abstract class CommandMemory implements Session {

	/** That of the running command. */
	public static <M extends CommandMemory> M here(Class<M> type) {
		return Context.getCommandContext().getSession(type);
	}

	/** The texts of all variables of one kind that the command has read so far. */
	protected static Set<String> textsRead(String kind) {
		return Context.getCommandContext()
			.getDbEntityManager()
			.getCachedEntitiesByType(VariableInstanceEntity.class)
			.stream()
			.filter((variable) -> kind.equals(variable.getSerializerName()))
			.map(VariableInstanceEntity::getTextValue)
			.collect(Collectors.toSet());
	}

	@Override
	public final void flush() {
		// nothing to write
	}

	@Override
	public final void close() {
		// nothing to close
	}

	/** Makes one for each command that asks. */
	public record Factory(Class<? extends CommandMemory> type,
			Supplier<? extends CommandMemory> made) implements SessionFactory {

		@Override
		public Class<?> getSessionType() {
			return this.type;
		}

		@Override
		public Session openSession() {
			return this.made.get();
		}

	}

}
