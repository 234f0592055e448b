package org.bindery.engine.diagrams;

/**
 * Where a process stands.
 *
 * @param element the element's id
 * @param name the element in the words of the diagram
 * @param count how many times at once
 * @param failed whether something there could not be done and waits for help
 */
public record Token(String element, String name, int count, boolean failed) {
}
