package org.bindery.engine.access;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The filters that Tasklist opens on. Only administrators make further ones, since a
 * stored filter may hold expressions.
 */
@Component
class TasklistFilters {

	private static final List<Map<String, String>> CARD = List.of(Map.of("name", "partnership", "label", "Partnership"),
			Map.of("name", "partner", "label", "Partner"), Map.of("name", "stage", "label", "Stage"));

	private final FilterService filters;

	private final TaskService tasks;

	TasklistFilters(FilterService filters, TaskService tasks) {
		this.filters = filters;
		this.tasks = tasks;
	}

	@Order(1)
	@EventListener(ApplicationStartedEvent.class)
	void setUp() {
		keep("My tasks", "What waits for you", 1, query().taskAssigneeExpression("${currentUser()}"));
		keep("My team's tasks", "What you or a colleague can claim", 2,
				query().taskCandidateUserExpression("${currentUser()}"));
		keep("Overdue", "What should be done by now, whoever does it", 3, query().dueBeforeExpression("${now()}"));
		keep("All tasks", "Everything that waits for somebody", 4, query());
	}

	private TaskQuery query() {
		return this.tasks.createTaskQuery().orderByDueDate().asc();
	}

	private void keep(String name, String description, int priority, TaskQuery query) {
		if (this.filters.createTaskFilterQuery().filterName(name).count() == 0) {
			Filter filter = this.filters.newTaskFilter(name);
			filter.setQuery(query);
			filter.setProperties(Map.of("description", description, "priority", priority, "refresh", true,
					"showUndefinedVariable", false, "variables", CARD));
			this.filters.saveFilter(filter);
		}
	}

}
