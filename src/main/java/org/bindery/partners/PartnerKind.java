package org.bindery.partners;

/** Who can be a partner of a library. */
public enum PartnerKind {

	LOCAL_GOVERNMENT("Local government"), STATE_GOVERNMENT("State government"),
	FEDERAL_GOVERNMENT("Federal government"), NONPROFIT("Nonprofit"), PRIVATE_ORGANIZATION("Private organization"),
	SCHOOL_DISTRICT("School district"), UNIVERSITY("University or research institute"), INDIVIDUAL("Individual");

	private final String label;

	PartnerKind(String label) {
		this.label = label;
	}

	/** The kind in English, as forms and letters say it. */
	public String label() {
		return this.label;
	}

}
