package org.bindery.needs;

/** Where a strategic goal is written down. */
public enum GoalSource {

	LIBRARY_PLAN, SMART_CITY_STRATEGY

}
