package org.bindery.agreements;

import org.bindery.partnerships.PartnershipEnded;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * An agreement is in force only as long as its partnership is; what is being drafted then
 * is given up.
 */
@Component
class AgreementEndings {

	private final Agreements agreements;

	AgreementEndings(Agreements agreements) {
		this.agreements = agreements;
	}

	@EventListener
	void end(PartnershipEnded ended) {
		this.agreements.inForce(ended.reference()).ifPresent(Agreement::end);
		this.agreements.findByReferenceAndStatus(ended.reference(), AgreementStatus.DRAFTING)
			.forEach(Agreement::notAgreed);
	}

}
