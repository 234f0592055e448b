package org.bindery.partnerships.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.bindery.communication.LetterContext;
import org.bindery.communication.LetterFacts;
import org.bindery.engine.forms.Words;
import org.bindery.partners.Partner;
import org.bindery.partnerships.CheckIn;
import org.bindery.partnerships.CheckIns;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.search.NameOrder;
import org.bindery.selection.PartnerRole;

import org.springframework.stereotype.Component;

/** What letters may say of a partnership and its check-ins. */
@Component
class PartnershipFacts implements LetterFacts {

	private final Partnerships partnerships;

	private final CheckIns checkIns;

	private final PartnerNames partnerNames;

	PartnershipFacts(Partnerships partnerships, CheckIns checkIns, PartnerNames partnerNames) {
		this.partnerships = partnerships;
		this.checkIns = checkIns;
		this.partnerNames = partnerNames;
	}

	@Override
	public Map<String, Function<LetterContext, Object>> facts() {
		return Map.ofEntries(Map.entry("partnershipTitle", of(Partnership::title)),
				Map.entry("partnerNames", of(this.partnerNames::of)), Map.entry("partnerRoles", of(this::roles)),
				Map.entry("cadence",
						of((partnership) -> partnership.terms().cadence().map(Words::inEnglish).orElse(""))),
				Map.entry("nextCheckIn", of((partnership) -> orNothing(partnership.terms().nextCheckIn()))),
				Map.entry("checkInDate", ofCheckIn(CheckIn::plannedFor)),
				Map.entry("checkInHeldOn", ofCheckIn((checkIn) -> orNothing(checkIn.heldOn()))),
				Map.entry("checkInSummary", ofCheckIn((checkIn) -> InWords.lines(checkIn.summary().orElse("")))),
				Map.entry("checkInAgreedNext", ofCheckIn((checkIn) -> InWords.lines(checkIn.agreedNext().orElse("")))),
				Map.entry("checkInReason", ofCheckIn((checkIn) -> checkIn.reason().orElse(""))));
	}

	private List<Map<String, Object>> roles(Partnership partnership) {
		Map<Long, Set<PartnerRole>> roles = partnership.partners();
		return this.partnerNames.partnersOf(partnership)
			.stream()
			.sorted(NameOrder.by(Partner::name))
			.map((partner) -> Map.<String, Object>of("partner", partner.name(), "roles",
					roles.get(partner.id()).stream().map(Words::inEnglish).collect(Collectors.joining(", "))))
			.toList();
	}

	private Function<LetterContext, Object> of(Function<Partnership, Object> fact) {
		return (letter) -> fact.apply(this.partnerships.byReference(letter.reference()));
	}

	private Function<LetterContext, Object> ofCheckIn(Function<CheckIn, Object> fact) {
		return (letter) -> fact.apply(this.checkIns.findById(letter.ids().id("checkInId").orElseThrow()).orElseThrow());
	}

	private static Object orNothing(Optional<?> fact) {
		return fact.isPresent() ? fact.get() : "";
	}

}
