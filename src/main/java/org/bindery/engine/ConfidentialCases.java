package org.bindery.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bindery.identity.StaffId;

/** Answers who watches over a confidential case; the module of its process does. */
public interface ConfidentialCases {

	/**
	 * The ids of the managers who learn that a task is overdue: none whom the case is
	 * about. Of administrators where it is about all managers.
	 * @param process the process's name
	 * @param variables what the process carries, such as {@code conflictId}
	 */
	List<StaffId> managersFor(String process, Carried variables);

	/**
	 * Those of the cases of which the person may know, found at once.
	 * @param cases what each process carries, under any key
	 * @return the keys
	 */
	Set<String> openTo(StaffId person, Map<String, Carried> cases);

}
