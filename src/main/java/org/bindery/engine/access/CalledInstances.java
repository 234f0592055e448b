package org.bindery.engine.access;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * Cockpit lists what an instance called to whoever may see the caller. Here the engine
 * has the last word on each of the called ones.
 */
class CalledInstances extends ShortenedList {

	private final RuntimeService runtime;

	private final IdentityService identity;

	CalledInstances(RuntimeService runtime, IdentityService identity) {
		super("/called-process-instances");
		this.runtime = runtime;
		this.identity = identity;
	}

	@Override
	Predicate<JsonNode> visibleTo(String person, List<JsonNode> called) {
		Set<String> ids = called.stream().map(CalledInstances::id).collect(Collectors.toSet());
		Set<String> visible = ids.isEmpty() ? ids : visibleTo(person, ids);
		return (instance) -> visible.contains(id(instance));
	}

	private Set<String> visibleTo(String person, Set<String> ids) {
		List<String> groups = this.identity.createGroupQuery()
			.groupMember(person)
			.list()
			.stream()
			.map(Group::getId)
			.toList();
		this.identity.setAuthentication(person, groups);
		try {
			return this.runtime.createProcessInstanceQuery()
				.processInstanceIds(ids)
				.list()
				.stream()
				.map(ProcessInstance::getId)
				.collect(Collectors.toSet());
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

	private static String id(JsonNode instance) {
		return instance.path("id").asText();
	}

}
