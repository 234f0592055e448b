package org.bindery.engine.tasks;

/**
 * A task that waits for somebody.
 *
 * @param step the id of the step in its process
 * @param name the step in the words of the diagram
 */
public record OpenTask(String step, String name) {
}
