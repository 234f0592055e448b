package org.bindery.agreements;

import java.time.LocalDate;

import org.bindery.identity.StaffId;

/**
 * That the agreement has to change.
 *
 * @param origin what found it, such as {@code Review}
 * @param by the id of the member of staff who said so
 * @param what in their words
 */
public record RevisionWish(String origin, LocalDate on, StaffId by, String what) {
}
