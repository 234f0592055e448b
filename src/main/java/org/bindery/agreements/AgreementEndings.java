package org.bindery.agreements;

import org.bindery.partnerships.PartnershipEnded;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An agreement is in force only as long as its partnership is. */
@Component
class AgreementEndings {

	private final Agreements agreements;

	AgreementEndings(Agreements agreements) {
		this.agreements = agreements;
	}

	@EventListener
	void end(PartnershipEnded ended) {
		this.agreements.findByReferenceAndStatus(ended.reference(), AgreementStatus.SIGNED).forEach(Agreement::end);
	}

}
