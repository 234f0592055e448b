package org.bindery.reviews;

import jakarta.persistence.Embeddable;

/**
 * How far both sides trust each other, and what the partnership is worth to them; from 1
 * to 5.
 *
 * @param partnersTrust null where the partners did not say
 * @param partnersValue null where the partners did not say
 * @param comment null where there is nothing to add
 */
@Embeddable
public record Pulse(Integer libraryTrust, Integer libraryValue, Integer partnersTrust, Integer partnersValue,
		String comment) {
}
