package org.bindery.work;

import org.bindery.search.Counted;

/**
 * How much waits for somebody.
 *
 * @param late theirs that should be done by now
 * @param today theirs that are due later today
 * @param mine all of theirs
 * @param team those that they could take
 */
public record WorkCounts(Counted late, Counted today, Counted mine, Counted team) {
}
