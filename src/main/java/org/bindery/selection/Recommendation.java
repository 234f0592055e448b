package org.bindery.selection;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.bindery.calendar.Cadence;

/**
 * What a candidate's assessments come to.
 *
 * @param score 0 to 5
 */
@Embeddable
record Recommendation(Double score, @Enumerated(EnumType.STRING) Tier tier, @Enumerated(EnumType.STRING) Depth depth,
		@Enumerated(EnumType.STRING) Cadence cadence, @Enumerated(EnumType.STRING) Channel channel) {
}
