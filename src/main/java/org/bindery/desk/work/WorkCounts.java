package org.bindery.desk.work;

/**
 * How much waits for somebody.
 *
 * @param late theirs that should be done by now
 * @param today theirs that are due later today
 * @param mine all of theirs
 * @param team those that they could take
 */
public record WorkCounts(Capped late, Capped today, Capped mine, Capped team) {
}
