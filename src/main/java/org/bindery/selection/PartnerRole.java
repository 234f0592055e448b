package org.bindery.selection;

/** What a partner does in a partnership. */
public enum PartnerRole {

	FUNDER, HOST, TRAINER, CONTENT_CREATOR, TECHNOLOGY_PROVIDER, OUTREACH_PARTNER, DATA_PROVIDER, ADVISER, CO_DESIGNER,
	ADVOCATE

}
