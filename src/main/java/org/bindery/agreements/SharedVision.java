package org.bindery.agreements;

import jakarta.persistence.Embeddable;

/**
 * What both sides want.
 *
 * @param sharedGoals null where none are named
 * @param divisionOfWork who does what, so that no work is done twice
 */
@Embeddable
public record SharedVision(String vision, String objectives, String sharedGoals, String divisionOfWork) {
}
