package org.bindery.engine;

import java.util.List;

/** The tasks that wait. */
public interface OpenTasks {

	List<OpenTask> of(String reference);

	/** Those past their due date, longest overdue first. */
	List<OpenTask> overdue(int firstResult, int maxResults);

	long countOverdue();

}
