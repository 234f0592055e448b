package org.bindery.identity;

import java.security.SecureRandom;
import java.util.EnumSet;

import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;
import org.hibernate.generator.EventTypeSets;

/** Draws each id out of so many that none comes twice. */
class RandomIds implements BeforeExecutionGenerator {

	/** More digits are lost in a browser's scripts. */
	private static final long MOST = 1L << 53;

	/** Below are those that were counted. */
	private static final long LEAST = 1L << 40;

	private final SecureRandom random = new SecureRandom();

	@Override
	public Object generate(SharedSessionContractImplementor session, Object owner, Object current, EventType event) {
		return this.random.nextLong(LEAST, MOST);
	}

	@Override
	public EnumSet<EventType> getEventTypes() {
		return EventTypeSets.INSERT_ONLY;
	}

}
