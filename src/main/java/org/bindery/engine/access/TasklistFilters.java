package org.bindery.engine.access;

import java.util.List;
import java.util.Map;

import org.bindery.engine.inside.AskedList;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The filters that Tasklist opens on. They alone ask with expressions, who looks and what
 * time it is; those that people make hold values.
 */
@Component
class TasklistFilters {

	private static final List<Map<String, String>> CARD = List.of(Map.of("name", "partnership", "label", "Partnership"),
			Map.of("name", "partner", "label", "Partner"), Map.of("name", "stage", "label", "Stage"));

	private final FilterService filters;

	TasklistFilters(FilterService filters) {
		this.filters = filters;
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

	private static TaskQuery query() {
		return AskedList.ofTasks();
	}

	private void keep(String name, String description, int priority, TaskQuery query) {
		List<Filter> kept = this.filters.createTaskFilterQuery().filterName(name).list();
		kept.stream().filter((filter) -> isOrderedAsBefore(filter.getQuery())).forEach(this::leaveTheOrderToWhoLooks);
		if (kept.isEmpty()) {
			Filter filter = this.filters.newTaskFilter(name);
			filter.setQuery(query);
			filter.setProperties(Map.of("description", description, "priority", priority, "refresh", true,
					"showUndefinedVariable", false, "variables", CARD));
			this.filters.saveFilter(filter);
		}
	}

	/** As these filters were in earlier versions; another order is the library's own. */
	private static boolean isOrderedAsBefore(TaskQuery query) {
		return AskedList.of(query).filter(AskedList::isByDueDate).isPresent();
	}

	/** An order of the filter's would stand before the one that somebody chooses. */
	private void leaveTheOrderToWhoLooks(Filter filter) {
		TaskQuery query = filter.getQuery();
		AskedList.of(query).ifPresent(AskedList::forgetOrder);
		filter.setQuery(query);
		this.filters.saveFilter(filter);
	}

}
