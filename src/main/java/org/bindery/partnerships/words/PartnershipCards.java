package org.bindery.partnerships.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.bindery.engine.cards.CaseCard;
import org.bindery.engine.cards.CaseCards;
import org.bindery.engine.forms.FormWords;
import org.bindery.engine.forms.Words;
import org.bindery.identity.Reference;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;

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
	public Map<Reference, CaseCard> of(Set<Reference> references) {
		List<Partnership> found = this.partnerships.findByReferenceIn(references);
		Map<Reference, String> names = this.partnerNames.of(found);
		return found.stream()
			.collect(Collectors.toMap(Partnership::reference,
					(partnership) -> new CaseCard(partnership.title(),
							names.getOrDefault(partnership.reference(), FormWords.say("webapps.case.partners.none")),
							Words.of(partnership.stage()))));
	}

}
