package org.bindery.engine.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * From one place one password is looked at at a time: a look takes a core for a while,
 * and whoever sends many at once shall keep only themselves waiting.
 */
class InLine {

	/** With more in the line nobody joins it. */
	private static final int LONGEST_LINE = 8;

	private final Map<String, Line> lines = new ConcurrentHashMap<>();

	/** Looks when it is this one's turn; not where the line is too long. */
	boolean look(String place, BooleanSupplier look) {
		Line line = this.lines.compute(place, (key, there) -> Line.joined(there));
		try {
			if (line.people > LONGEST_LINE) {
				return false;
			}
			synchronized (line) {
				return look.getAsBoolean();
			}
		}
		finally {
			this.lines.compute(place, (key, there) -> there.left());
		}
	}

	private static final class Line {

		private volatile int people;

		private static Line joined(Line there) {
			Line line = (there != null) ? there : new Line();
			line.people++;
			return line;
		}

		private Line left() {
			this.people--;
			return (this.people > 0) ? this : null;
		}

	}

}
