package org.bindery.desk.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.bindery.engine.forms.Choice;
import org.bindery.partners.Partner;
import org.bindery.partners.Partners;
import org.bindery.search.NameOrder;

import org.springframework.stereotype.Component;

/** The partners that a form offers, by name. */
@Component
class PartnerChoices {

	private final Partners partners;

	PartnerChoices(Partners partners) {
		this.partners = partners;
	}

	List<Choice> all() {
		return choices(this.partners.findAllByOrderByWordsAscNameAsc().stream());
	}

	List<Choice> among(Collection<Long> ids) {
		return choices(this.partners.findAllById(ids).stream().sorted(NameOrder.by(Partner::name)));
	}

	private static List<Choice> choices(Stream<Partner> partners) {
		return partners.map((partner) -> new Choice(partner.id().toString(), partner.name())).toList();
	}

}
