package org.bindery.needs;

/** What a need or a partnership is hoped to bring. */
public enum Benefit {

	COMMUNITY_KNOWLEDGE("Better knowledge of what the community needs"),
	LIBRARY_UNDERSTOOD("A better understood library"), FUNDING("Funding"),
	PART_IN_CITY_STRATEGY("A formal part in the city's strategy"), AWARENESS("Awareness among other stakeholders"),
	REACHING_UNDERSERVED("Reaching marginalized and underserved communities"),
	NEW_PROGRAMS("New programs and services"), MAKERSPACE_TECHNOLOGY("Technology for the makerspace"),
	TRAINERS_AND_EVENTS("Trainers, webinars, exhibits, hackathons, book discussions");

	private final String label;

	Benefit(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
