package org.bindery.engine;

import java.time.Instant;
import java.util.Optional;

import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;

/**
 * A person did a step; published in the step's transaction.
 *
 * @param process the process's name, such as {@code NeedsAssessment}
 * @param step the task's id
 * @param label the task's name as the diagram has it
 * @param person the id of who did it; empty when the engine did
 * @param task the id of the task that is done with it; empty where the step begins a case
 * @param outcome what was decided, where the step decides
 * @param confidential whether only those may learn of it who have to do with it
 */
public record StepDone(Reference reference, String process, String step, String label, Optional<StaffId> person,
		Optional<String> task, Optional<String> outcome, Instant at, boolean confidential) {
}
