package org.bindery.conflicts;

/** How much a conflict harms the partnership. */
public enum Severity {

	LOW, MEDIUM, HIGH

}
