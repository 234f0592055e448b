package org.bindery.engine.diagrams;

import java.time.Instant;
import java.util.Optional;

import org.bindery.identity.StaffId;

/**
 * One time that a process came to an element.
 *
 * @param element the element's id
 * @param kind the element's kind in BPMN, such as {@code userTask}
 * @param name the element in the words of the diagram
 * @param ended empty while the process stands there
 * @param calledOff whether something else ended it
 * @param assignee the id of whoever had the task last
 * @param called the id of the process instance that it called, unless it is none of the
 * reader's business
 * @param way what a gateway decided, in the words of the diagram
 */
public record Passage(String element, String kind, String name, Instant began, Optional<Instant> ended,
		boolean calledOff, Optional<StaffId> assignee, Optional<String> called, Optional<String> way) {
}
