package org.bindery.partnerships;

import java.util.Optional;

import org.bindery.engine.CaseCard;
import org.bindery.engine.CaseCards;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class PartnershipCards implements CaseCards {

	private final Partnerships partnerships;

	private final PartnerNames partnerNames;

	PartnershipCards(Partnerships partnerships, PartnerNames partnerNames) {
		this.partnerships = partnerships;
		this.partnerNames = partnerNames;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<CaseCard> of(String reference) {
		return this.partnerships.findByReference(reference)
			.map((partnership) -> new CaseCard(partnership.title(), this.partnerNames.of(partnership),
					partnership.stage().label()));
	}

}
