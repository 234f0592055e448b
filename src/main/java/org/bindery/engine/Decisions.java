package org.bindery.engine;

import java.util.Map;

/** Asks the decision tables that analysts own. */
public interface Decisions {

	/**
	 * The outputs, by name, of the one rule that matches.
	 * @throws IllegalStateException when no rule of the table matches
	 */
	Map<String, Object> decide(String table, Map<String, Object> inputs);

}
