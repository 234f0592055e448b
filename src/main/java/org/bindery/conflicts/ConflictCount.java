package org.bindery.conflicts;

/**
 * How many open conflicts of one cause stand on one rung.
 */
public record ConflictCount(ConflictCause cause, Rung rung, long found) {
}
