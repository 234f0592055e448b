package org.bindery.engine.checks;

import java.util.Optional;
import java.util.Set;

import org.bindery.engine.steps.DecisionTables;
import org.bindery.engine.steps.ProcessClasses;

/** What a model refers to and does not hold itself. */
public interface Surroundings {

	ProcessClasses processClasses();

	DecisionTables decisionTables();

	/** The form's definition as Json, from this deployment or an earlier one. */
	Optional<String> form(String id);

	boolean hasDecision(String id);

	/** The diagram of that process, from this deployment or an earlier one. */
	Optional<byte[]> process(String id);

	/** The modules that have a letter of that name. */
	Set<String> modulesWithLetter(String name);

}
