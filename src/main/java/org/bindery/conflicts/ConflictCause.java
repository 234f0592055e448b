package org.bindery.conflicts;

/** What a conflict comes from. */
public enum ConflictCause {

	EXPERTISE, MOTIVATION, CULTURE, RESOURCES, ROLES, COMMUNICATION, DUPLICATION

}
