package org.bindery.engine.access;

import java.util.List;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.IdentityService;

/**
 * Cockpit counts the instances of a process for whoever may see its diagram, and lists
 * what failed in a called one to whoever may see the caller. What is confidential is
 * shown to administrators only.
 */
class ConfidentialProcesses extends ShortenedList {

	private final ProcessClasses processClasses;

	private final IdentityService identity;

	ConfidentialProcesses(ProcessClasses processClasses, IdentityService identity) {
		super("/process-definition/statistics", "/called-process-definitions", "/incident");
		this.processClasses = processClasses;
		this.identity = identity;
	}

	@Override
	Predicate<JsonNode> visibleTo(String person, List<JsonNode> listed) {
		boolean everything = this.identity.createGroupQuery().groupMember(person).groupId("camunda-admin").count() > 0;
		return (each) -> everything || !this.processClasses.confidential(process(each));
	}

	/** An incident names the process by its id, which begins with the key. */
	private static String process(JsonNode listed) {
		return listed.has("key") ? listed.path("key").asText()
				: listed.path("rootCauseIncidentProcessDefinitionId").asText().split(":")[0];
	}

}
