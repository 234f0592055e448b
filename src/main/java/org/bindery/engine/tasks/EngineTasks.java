package org.bindery.engine.tasks;

import java.util.Collection;
import java.util.List;

/** All tasks that wait, confidential ones too: for those who keep a list of them. */
public interface EngineTasks {

	/**
	 * The next ones in the order of their ids, with two queries.
	 * @param id the last one that is known already; empty to begin
	 */
	List<TaskState> after(String id, int most);

	/** Those that still wait, with two queries. */
	List<TaskState> find(Collection<String> ids);

}
