package org.bindery.activities;

import org.bindery.partnerships.PartnershipEnded;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a partnership has not settled when it ends, nobody settles any more. */
@Component
class OverlapEndings {

	private final Overlaps overlaps;

	OverlapEndings(Overlaps overlaps) {
		this.overlaps = overlaps;
	}

	@EventListener
	void cancel(PartnershipEnded ended) {
		this.overlaps.findByReferenceAndStatus(ended.reference(), OverlapStatus.OPEN)
			.forEach((overlap) -> overlap.cancel(ended.reason(), ended.on()));
	}

}
