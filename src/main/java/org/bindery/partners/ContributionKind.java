package org.bindery.partners;

/** What either side can bring into a partnership, in cash or in kind. */
public enum ContributionKind {

	FUNDING("Funding"), SPACE("Space"), STAFF("Staff"), VOLUNTEERS("Volunteers"), EXPERTISE("Expertise"),
	EQUIPMENT("Equipment and technology"), DATA("Data"), CONNECTIONS("Community connections"),
	COMMUNICATIONS("Communications"), CONTENT("Content");

	private final String label;

	ContributionKind(String label) {
		this.label = label;
	}

	/** The contribution in English, as forms and letters say it. */
	public String label() {
		return this.label;
	}

}
