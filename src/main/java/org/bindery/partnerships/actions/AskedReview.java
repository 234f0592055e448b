package org.bindery.partnerships.actions;

import java.time.LocalDate;

/**
 * A review that somebody asked for before its date.
 *
 * @param by the name of the member of staff
 */
public record AskedReview(String by, LocalDate on, String why) {
}
