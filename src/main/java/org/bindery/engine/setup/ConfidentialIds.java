package org.bindery.engine.setup;

import java.util.Optional;
import java.util.Set;

import org.bindery.engine.access.TellingIds;
import org.bindery.engine.inside.Acting;
import org.bindery.engine.inside.AskedList;
import org.bindery.engine.inside.Deployed;
import org.bindery.engine.inside.EngineCommands;
import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.query.Query;

import org.springframework.beans.PropertyAccessor;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.stereotype.Component;

/**
 * Looks up what an id is of: what a confidential case has, unless the person has a task
 * in it, and what tells of it in the case that called it.
 */
@Component
class ConfidentialIds implements TellingIds {

	/** Of what belongs to no case, or is told by the engine to whom the task is told. */
	static final Set<String> HARMLESS = Set.of("authorization", "batch", "case-definition", "decision-definition",
			"decision-requirements-definition", "deployment", "external-task", "filter", "group", "job-definition",
			"process-definition", "tenant", "user", "history/batch", "history/case-definition",
			"history/decision-instance", "history/decision-requirements-definition", "history/external-task-log",
			"history/process-definition", "history/user-operation");

	/** Asks for a branch too. */
	private static final AskedList BY_ID = AskedList.ofBranches();

	private final ProcessEngine engine;

	private final EngineCommands commands;

	private final ProcessClasses processClasses;

	private final ConfidentialTraces traces;

	private final RuntimeService runtime;

	private final HistoryService history;

	ConfidentialIds(ProcessEngine engine, ProcessClasses processClasses, EngineCommands commands) {
		this.commands = commands;
		this.engine = engine;
		this.runtime = engine.getRuntimeService();
		this.history = engine.getHistoryService();
		this.processClasses = processClasses;
		this.traces = new ConfidentialTraces(processClasses, new ConfidentialCalls(processClasses));
	}

	/** An id of a kind that nobody has looked at may tell whatever it wants. */
	@Override
	public boolean tell(String kind, String id, String person) {
		return !HARMLESS.contains(kind) && byId(kind, id)
			.map((query) -> this.commands
				.run(() -> Acting.withoutRights(() -> query.list().stream().anyMatch((found) -> tells(found, person)))))
			.orElse(true);
	}

	private Optional<Query<?, ?>> byId(String kind, String id) {
		return Optional.ofNullable(switch (kind) {
			case "process-instance", "execution" -> this.runtime.createExecutionQuery().executionId(id);
			case "task" -> this.engine.getTaskService().createTaskQuery().taskId(id);
			case "job" -> this.engine.getManagementService().createJobQuery().jobId(id);
			case "incident" -> this.runtime.createIncidentQuery().incidentId(id);
			case "variable-instance" -> this.runtime.createVariableInstanceQuery().variableId(id);
			case "history/process-instance" -> this.history.createHistoricProcessInstanceQuery().processInstanceId(id);
			case "history/activity-instance" ->
				this.history.createHistoricActivityInstanceQuery().activityInstanceId(id);
			case "history/variable-instance" -> this.history.createHistoricVariableInstanceQuery().variableId(id);
			case "history/detail" -> this.history.createHistoricDetailQuery().detailId(id);
			case "history/job-log" -> this.history.createHistoricJobLogQuery().logId(id);
			default -> null;
		});
	}

	private boolean tells(Object found, String person) {
		PropertyAccessor about = PropertyAccessorFactory.forBeanPropertyAccess(found);
		return this.traces.in(BY_ID, found) || (isConfidential((String) about.getPropertyValue("processDefinitionId"))
				&& hasNoTask((String) about.getPropertyValue("processInstanceId"), person));
	}

	private boolean isConfidential(String definition) {
		return definition != null && this.processClasses.confidential(Deployed.process(definition));
	}

	private boolean hasNoTask(String instance, String person) {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceId(instance)
			.taskAssignee(person)
			.count() == 0;
	}

}
