package org.bindery.selection;

import org.bindery.calendar.Cadence;
import org.bindery.communication.Channel;
import org.bindery.engine.DecisionTable;

/** What the table {@code engagementApproach} looks at. */
@DecisionTable(answer = EngagementApproach.Answer.class)
record EngagementApproach(double interest, double influence) {

	record Answer(Depth depth, Cadence cadence, Channel channel) {
	}

}
