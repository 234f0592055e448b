package org.bindery.needs;

/** How soon a need deserves attention; the table {@code needPriority} says. */
public enum Priority {

	HIGH, MEDIUM, LOW

}
