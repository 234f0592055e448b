package org.bindery.needs;

/** Where a strategic goal is written down. */
public enum GoalSource {

	LIBRARY_PLAN("The library's plan"), SMART_CITY_STRATEGY("The city's smart-city strategy");

	private final String label;

	GoalSource(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
