package org.bindery.engine.access;

import org.bindery.BinderyTest;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@BinderyTest
class TasklistFiltersTests {

	@Autowired
	private TasklistFilters ready;

	@Autowired
	private FilterService filters;

	@Test
	void leaveTheOrderToWhoLooksWhereAnEarlierVersionGaveOne() {
		Filter filter = allTasks();
		filter.setQuery(filter.<TaskQuery>getQuery().orderByDueDate().asc());
		this.filters.saveFilter(filter);
		this.ready.setUp();
		assertThat(allTasks().<TaskQueryImpl>getQuery().getOrderingProperties()).isEmpty();
	}

	@Test
	void keepAnOrderThatTheLibraryGave() {
		Filter filter = allTasks();
		filter.setQuery(filter.<TaskQuery>getQuery().orderByTaskName().asc());
		this.filters.saveFilter(filter);
		this.ready.setUp();
		assertThat(allTasks().<TaskQueryImpl>getQuery().getOrderingProperties()).hasSize(1);
		TaskQueryImpl unordered = filter.getQuery();
		unordered.getOrderingProperties().clear();
		this.filters.saveFilter(filter.setQuery(unordered));
	}

	private Filter allTasks() {
		return this.filters.createTaskFilterQuery().filterName("All tasks").singleResult();
	}

}
