package org.bindery.engine.diagrams;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;

import org.bindery.engine.inside.Deployed;
import org.bindery.engine.inside.Past;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.history.HistoricActivityInstance;

/**
 * One time that a process came to an element, as the engine's history has it.
 *
 * @param id the activity instance's id
 * @param element the element's id; of a step that is done several times at once the same
 * for the whole as for each
 * @param scope the activity instance around it
 * @param order grows along a token's way
 */
record Visit(String id, String element, String kind, String scope, long order, Instant began, Optional<Instant> ended,
		boolean calledOff, Optional<String> assignee, Optional<String> called) {

	/** Of those that went on. */
	static final Comparator<Visit> LATEST_TO_GO_ON = Comparator.comparing((Visit visit) -> visit.ended.orElseThrow())
		.thenComparing(Visit::order);

	static final String WHOLE = Deployed.ALL_INSTANCES;

	static Visit of(HistoricActivityInstance visit) {
		return new Visit(visit.getId(), visit.getActivityId().replace(WHOLE, ""), visit.getActivityType(),
				visit.getParentActivityInstanceId(), Past.orderOf(visit), visit.getStartTime().toInstant(),
				Optional.ofNullable(visit.getEndTime()).map(Date::toInstant), visit.isCanceled(),
				Optional.ofNullable(visit.getAssignee()), Optional.ofNullable(visit.getCalledProcessInstanceId()));
	}

	/** Whether it is but the frame of others. */
	boolean frame() {
		return ActivityTypes.SUB_PROCESS.equals(this.kind) || ActivityTypes.MULTI_INSTANCE_BODY.equals(this.kind);
	}

	boolean left() {
		return this.ended.isPresent();
	}

	/** Whether a token went on from here to its next element. */
	boolean wentOn() {
		return left() && !this.calledOff;
	}

	/** Whether a token that went on from here may have come to that one. */
	boolean before(Visit next) {
		return !this.ended.orElseThrow().isAfter(next.began) && this.order < next.order;
	}

}
