package org.bindery.selection;

/** What a partner does in a partnership. */
public enum PartnerRole {

	FUNDER("Funder"), HOST("Host"), TRAINER("Trainer"), CONTENT_CREATOR("Content creator"),
	TECHNOLOGY_PROVIDER("Technology provider"), OUTREACH_PARTNER("Outreach partner"), DATA_PROVIDER("Data provider"),
	ADVISER("Adviser"), CO_DESIGNER("Co-designer"), ADVOCATE("Advocate");

	private final String label;

	PartnerRole(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
