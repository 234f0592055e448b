package org.bindery.engine.access;

import java.util.List;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import org.bindery.engine.steps.ProcessClasses;

/**
 * Cockpit counts the instances of a process for whoever may see its diagram, and lists
 * what failed in a called one to whoever may see the caller. What is confidential is
 * shown to administrators only.
 */
class ConfidentialProcesses extends ShortenedList {

	private final ProcessClasses processClasses;

	private final SeesEverything seesEverything;

	ConfidentialProcesses(ProcessClasses processClasses, SeesEverything seesEverything) {
		super("/process-definition/statistics", "/called-process-definitions", "/incident");
		this.processClasses = processClasses;
		this.seesEverything = seesEverything;
	}

	@Override
	Predicate<JsonNode> visibleTo(String person, List<JsonNode> listed) {
		boolean everything = this.seesEverything.test(person);
		return (each) -> everything || !this.processClasses.confidential(process(each));
	}

	/** An incident names the process by its id, which begins with the key. */
	private static String process(JsonNode listed) {
		return listed.has("key") ? listed.path("key").asText()
				: listed.path("rootCauseIncidentProcessDefinitionId").asText().split(":")[0];
	}

}
