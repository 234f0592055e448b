package org.bindery.partners;

/** What either side can bring into a partnership, in cash or in kind. */
public enum ContributionKind {

	FUNDING, SPACE, STAFF, VOLUNTEERS, EXPERTISE, EQUIPMENT, DATA, CONNECTIONS, COMMUNICATIONS, CONTENT

}
