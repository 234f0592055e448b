package org.bindery.story;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All that the engine has an id for, by the names that its REST API's addresses use. The
 * engine itself would read every value of every case for it.
 */
@Component
public class EngineIds {

	private static final Map<String, String> KINDS = Map.ofEntries(
			Map.entry("process-instance", "act_ru_execution where parent_id_ is null"),
			Map.entry("execution", "act_ru_execution"), Map.entry("task", "act_ru_task"),
			Map.entry("job", "act_ru_job"), Map.entry("incident", "act_ru_incident"),
			Map.entry("variable-instance", "act_ru_variable"), Map.entry("history/process-instance", "act_hi_procinst"),
			Map.entry("history/activity-instance", "act_hi_actinst"),
			Map.entry("history/variable-instance", "act_hi_varinst"), Map.entry("history/detail", "act_hi_detail"),
			Map.entry("history/job-log", "act_hi_job_log"));

	private final JdbcClient database;

	EngineIds(JdbcClient database) {
		this.database = database;
	}

	public Map<String, Set<String>> all() {
		Map<String, Set<String>> all = new TreeMap<>();
		KINDS.forEach(
				(kind, rows) -> all.put(kind, this.database.sql("select id_ from " + rows).query(String.class).set()));
		return all;
	}

}
