package org.bindery.partnerships;

import java.util.Optional;

import org.bindery.selection.Proposers;

import org.springframework.stereotype.Component;

@Component
class PartnershipProposers implements Proposers {

	private final Partnerships partnerships;

	PartnershipProposers(Partnerships partnerships) {
		this.partnerships = partnerships;
	}

	@Override
	public Optional<Long> proposerOf(String reference) {
		return this.partnerships.findByReference(reference).flatMap((partnership) -> partnership.origin().proposedBy());
	}

}
