package org.bindery.selection;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.bindery.engine.forms.Choice;
import org.bindery.engine.forms.Form;
import org.bindery.engine.forms.Words;
import org.bindery.identity.StaffId;
import org.bindery.needs.Needs;
import org.bindery.partners.Partner;
import org.bindery.partners.Partners;
import org.bindery.people.Staff;
import org.bindery.typing.OnePiece;

import org.springframework.stereotype.Component;

/** What the contact sees when choosing partners and when recording their answers. */
@Component
class ChoiceSheets {

	private static final Comparator<Candidate> BEST_FIRST = Comparator
		.comparing((Candidate candidate) -> ranked(candidate).score())
		.reversed();

	private final Needs needs;

	private final Partners partners;

	private final Staff staff;

	ChoiceSheets(Needs needs, Partners partners, Staff staff) {
		this.needs = needs;
		this.partners = partners;
		this.staff = staff;
	}

	Form<ChoosePartners> choosing(Selection selection) {
		List<Candidate> candidates = selection.candidates().stream().sorted(BEST_FIRST).toList();
		Map<Long, String> names = names(candidates);
		return Form.of(suggestion(candidates))
			.with("needTitle", needTitle(selection))
			.with("ranking",
					candidates.stream().map((each) -> RankingRow.of(each, names.get(each.partnerId()))).toList())
			.with("findings", findings(candidates, names))
			.with("partnersOptions", candidates.stream().map((each) -> rankedChoice(each, names)).toList());
	}

	Form<RecordAnswers> answering(Selection selection) {
		Map<Long, String> names = names(selection.invited());
		return Form.of(new RecordAnswers(List.of(), false, null))
			.with("needTitle", needTitle(selection))
			.with("acceptedOptions",
					selection.invited()
						.stream()
						.map((each) -> new Choice(each.option(), names.get(each.partnerId())))
						.toList());
	}

	/** Whom to engage first, in the roles seen in them, as deep as fits the best. */
	private static ChoosePartners suggestion(List<Candidate> candidates) {
		List<Candidate> first = candidates.stream()
			.filter((candidate) -> ranked(candidate).tier() == Tier.ENGAGE_FIRST)
			.toList();
		Recommendation best = ranked(candidates.get(0));
		List<PartnerRole> roles = first.stream()
			.flatMap((candidate) -> candidate.potentialRoles().stream())
			.distinct()
			.sorted()
			.toList();
		return new ChoosePartners(null, first.stream().map(Candidate::option).toList(), roles, best.depth(), null,
				false, best.cadence(), null, null);
	}

	private List<FindingRow> findings(List<Candidate> candidates, Map<Long, String> names) {
		Map<StaffId, String> assessors = new HashMap<>();
		return candidates.stream()
			.flatMap((candidate) -> candidate.assessments().stream())
			.map((found) -> new FindingRow(names.get(found.candidate().partnerId()),
					assessors.computeIfAbsent(found.assessor(), this.staff::nameOf), found.evidence(),
					found.offer().orElse("")))
			.toList();
	}

	private static Choice rankedChoice(Candidate candidate, Map<Long, String> names) {
		Recommendation recommendation = ranked(candidate);
		return new Choice(candidate.option(), OnePiece.of(names.get(candidate.partnerId())) + ": "
				+ Words.of(recommendation.tier()) + ", " + recommendation.scoreInWords());
	}

	private String needTitle(Selection selection) {
		return this.needs.findByReference(selection.reference()).orElseThrow().title();
	}

	private Map<Long, String> names(List<Candidate> candidates) {
		return this.partners.findAllById(candidates.stream().map(Candidate::partnerId).toList())
			.stream()
			.collect(Collectors.toMap(Partner::id, Partner::name));
	}

	private static Recommendation ranked(Candidate candidate) {
		return candidate.recommendation().orElseThrow();
	}

}
