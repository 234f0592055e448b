package org.bindery.engine.diagrams;

import java.time.Duration;
import java.util.Optional;

/**
 * What the instances of a process did at one element.
 *
 * @param name the element in the words of the diagram
 * @param kind the element's kind in BPMN, such as {@code userTask}
 * @param times how often they came there
 * @param here how many are there now
 * @param stay how long those that went on had stayed, on average; empty where none did
 */
public record ElementFigures(String element, String name, String kind, long times, long here, Optional<Duration> stay) {
}
