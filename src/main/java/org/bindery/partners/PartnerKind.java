package org.bindery.partners;

/** Who can be a partner of a library. */
public enum PartnerKind {

	LOCAL_GOVERNMENT, STATE_GOVERNMENT, FEDERAL_GOVERNMENT, NONPROFIT, PRIVATE_ORGANIZATION, SCHOOL_DISTRICT,
	UNIVERSITY, INDIVIDUAL

}
