package org.bindery.selection;

import org.bindery.engine.DecisionTable;

/** What the table {@code partnerFit} looks at. */
@DecisionTable(answer = PartnerFit.Answer.class)
record PartnerFit(double score, double interest) {

	record Answer(Tier tier) {
	}

}
