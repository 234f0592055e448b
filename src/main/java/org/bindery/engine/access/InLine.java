package org.bindery.engine.access;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * From one place one password is looked at at a time: a look takes a core for a while,
 * and whoever sends many at once shall keep only themselves waiting.
 */
class InLine {

	/** With so many in the line nobody joins it. */
	private static final int LONGEST_LINE = 8;

	private final Map<String, Line> lines = new ConcurrentHashMap<>();

	/** Looks when it is this one's turn; not where the line is too long. */
	boolean look(String place, BooleanSupplier look) {
		Line line = this.lines.compute(place, (key, there) -> Line.joined(there));
		try {
			if (!line.people.contains(Thread.currentThread())) {
				return false;
			}
			synchronized (line) {
				return look.getAsBoolean();
			}
		}
		finally {
			this.lines.computeIfPresent(place, (key, there) -> there.left());
		}
	}

	/**
	 * Whoever finds it too long is not counted: else a crowd that is turned away would
	 * turn away those who came before.
	 */
	private static final class Line {

		private final Set<Thread> people = ConcurrentHashMap.newKeySet();

		private static Line joined(Line there) {
			Line line = (there != null) ? there : new Line();
			if (line.people.size() < LONGEST_LINE) {
				line.people.add(Thread.currentThread());
			}
			return line;
		}

		private Line left() {
			this.people.remove(Thread.currentThread());
			return this.people.isEmpty() ? null : this;
		}

	}

}
