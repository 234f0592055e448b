package org.bindery.engine;

import java.time.Instant;
import java.util.Optional;

/**
 * A task that waits for somebody.
 *
 * @param step the id of the step in its process
 * @param name the step in the words of the diagram
 */
public record OpenTask(String id, String step, String name, String reference, Optional<String> assignee, Instant due) {
}
