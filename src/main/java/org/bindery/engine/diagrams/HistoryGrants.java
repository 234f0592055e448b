package org.bindery.engine.diagrams;

import java.util.List;
import java.util.Optional;

import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.repository.ProcessDefinition;

import org.springframework.stereotype.Component;

/** Whether the engine grants somebody to read the history of a process. */
@Component
class HistoryGrants {

	private final AuthorizationService authorizations;

	private final IdentityService identity;

	private final RepositoryService repository;

	private final ProcessClasses processClasses;

	HistoryGrants(AuthorizationService authorizations, IdentityService identity, RepositoryService repository,
			ProcessClasses processClasses) {
		this.authorizations = authorizations;
		this.identity = identity;
		this.repository = repository;
		this.processClasses = processClasses;
	}

	/** The process of that deployed version. */
	Optional<String> process(String definition) {
		return Optional
			.ofNullable(this.repository.createProcessDefinitionQuery().processDefinitionId(definition).singleResult())
			.map(ProcessDefinition::getKey);
	}

	boolean readable(String process, String person) {
		List<String> groups = this.identity.createGroupQuery()
			.groupMember(person)
			.list()
			.stream()
			.map(Group::getId)
			.toList();
		return this.authorizations.isUserAuthorized(person, groups, ProcessDefinitionPermissions.READ_HISTORY,
				Resources.PROCESS_DEFINITION, process);
	}

	/** That of the confidential ones too. */
	boolean everythingReadable(String person) {
		return this.processClasses.processes()
			.stream()
			.filter(this.processClasses::confidential)
			.allMatch((process) -> readable(process, person));
	}

}
