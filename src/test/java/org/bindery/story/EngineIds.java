package org.bindery.story;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricDetail;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/** All that the engine has an id for, by the names that its REST API's addresses use. */
@Component
public class EngineIds {

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final ManagementService management;

	private final HistoryService history;

	EngineIds(RuntimeService runtime, TaskService tasks, ManagementService management, HistoryService history) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.management = management;
		this.history = history;
	}

	public Map<String, Set<String>> all() {
		Map<String, Set<String>> all = new TreeMap<>();
		all.put("process-instance", ids(this.runtime.createProcessInstanceQuery(), Execution::getId));
		all.put("execution", ids(this.runtime.createExecutionQuery(), Execution::getId));
		all.put("task", ids(this.tasks.createTaskQuery(), Task::getId));
		all.put("job", ids(this.management.createJobQuery(), Job::getId));
		all.put("incident", ids(this.runtime.createIncidentQuery(), Incident::getId));
		all.put("variable-instance", ids(this.runtime.createVariableInstanceQuery(), VariableInstance::getId));
		all.put("history/process-instance",
				ids(this.history.createHistoricProcessInstanceQuery(), HistoricProcessInstance::getId));
		all.put("history/activity-instance",
				ids(this.history.createHistoricActivityInstanceQuery(), HistoricActivityInstance::getId));
		all.put("history/variable-instance",
				ids(this.history.createHistoricVariableInstanceQuery(), HistoricVariableInstance::getId));
		all.put("history/detail", ids(this.history.createHistoricDetailQuery(), HistoricDetail::getId));
		all.put("history/job-log", ids(this.history.createHistoricJobLogQuery(), HistoricJobLog::getId));
		return all;
	}

	private static <T> Set<String> ids(Query<?, T> query, Function<T, String> id) {
		return query.list().stream().map(id).collect(Collectors.toSet());
	}

}
