package org.bindery.engine.diagrams;

import java.time.Instant;
import java.util.Optional;

/**
 * One process of a case, which has a diagram.
 *
 * @param instance the id of the process instance
 * @param definition the id of the diagram's deployed version
 * @param process the process's id, such as {@code NeedsAssessment}
 * @param name the process in the words of its diagram
 * @param whole whether it is the case as a whole, which calls the others
 * @param ended empty while it runs
 */
public record DiagramSheet(String instance, String definition, String process, String name, boolean whole,
		Instant began, Optional<Instant> ended) {

	public boolean running() {
		return this.ended.isEmpty();
	}

}
