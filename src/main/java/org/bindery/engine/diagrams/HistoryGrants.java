package org.bindery.engine.diagrams;

import java.util.Optional;

import org.bindery.engine.accounts.Accounts;
import org.bindery.engine.steps.ProcessClasses;
import org.bindery.identity.StaffId;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.ProcessDefinition;

import org.springframework.stereotype.Component;

/** Whether the engine grants somebody to read the history of a process. */
@Component
class HistoryGrants {

	private final AuthorizationService authorizations;

	private final Accounts accounts;

	private final RepositoryService repository;

	private final ProcessClasses processClasses;

	HistoryGrants(AuthorizationService authorizations, Accounts accounts, RepositoryService repository,
			ProcessClasses processClasses) {
		this.authorizations = authorizations;
		this.accounts = accounts;
		this.repository = repository;
		this.processClasses = processClasses;
	}

	/** The process of that deployed version. */
	Optional<String> process(String definition) {
		return Optional
			.ofNullable(this.repository.createProcessDefinitionQuery().processDefinitionId(definition).singleResult())
			.map(ProcessDefinition::getKey);
	}

	boolean readable(String process, StaffId person) {
		return this.authorizations.isUserAuthorized(person.text(), this.accounts.groupsOf(person),
				ProcessDefinitionPermissions.READ_HISTORY, Resources.PROCESS_DEFINITION, process);
	}

	/** That of the confidential ones too. */
	boolean everythingReadable(StaffId person) {
		return this.processClasses.processes()
			.stream()
			.filter(this.processClasses::confidential)
			.allMatch((process) -> readable(process, person));
	}

}
