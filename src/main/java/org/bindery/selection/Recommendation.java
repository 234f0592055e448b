package org.bindery.selection;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.bindery.calendar.Cadence;
import org.bindery.communication.Channel;
import org.bindery.engine.forms.FormWords;

/**
 * What a candidate's assessments come to.
 *
 * @param score 0 to 5
 */
@Embeddable
record Recommendation(Double score, @Enumerated(EnumType.STRING) Tier tier, @Enumerated(EnumType.STRING) Depth depth,
		@Enumerated(EnumType.STRING) Cadence cadence, @Enumerated(EnumType.STRING) Channel channel) {

	/** The score with one decimal, such as 4.2. */
	String scoreInWords() {
		return FormWords.decimal(this.score);
	}

}
