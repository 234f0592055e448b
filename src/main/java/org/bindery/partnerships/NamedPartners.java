package org.bindery.partnerships;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.bindery.engine.Refusal;
import org.bindery.partners.Partner;
import org.bindery.partners.Partners;
import org.bindery.partnerships.actions.RequiredText;

import org.springframework.stereotype.Component;

/** Finds the partners that a form names, and adds the new one to the registry. */
@Component
class NamedPartners {

	/** The longest name, in characters. */
	private static final int LONGEST_NAME = 120;

	private final Partners partners;

	NamedPartners(Partners partners) {
		this.partners = partners;
	}

	/**
	 * The ids of the partners.
	 * @param field what a form calls those that are known
	 * @throws Refusal of that field, {@code newPartnerName} or {@code newPartnerKind}
	 */
	Set<Long> ids(String field, Collection<Long> known, NewPartner added) {
		added.gap(field, !known.isEmpty()).ifPresent((gap) -> {
			throw gap;
		});
		Set<Long> ids = new LinkedHashSet<>(known);
		List<Long> found = this.partners.findAllById(ids).stream().map(Partner::id).toList();
		ids.stream().filter((id) -> !found.contains(id)).findFirst().ifPresent((id) -> {
			throw Refusal.unknownOption(field, String.valueOf(id));
		});
		if (added.isNamed()) {
			ids.add(add(added));
		}
		return ids;
	}

	private Long add(NewPartner added) {
		RequiredText.check("newPartnerName", added.name(), LONGEST_NAME, "partnerships.refusal.missing");
		this.partners.findByName(added.name()).ifPresent((twin) -> {
			throw new Refusal("newPartnerName", "partnerships.refusal.partnerKnown", twin.name());
		});
		return this.partners
			.save(Partner.named(added.name(), added.kind()).writtenToAt(Objects.requireNonNullElse(added.email(), "")))
			.id();
	}

}
