package org.bindery.selection;

import java.util.stream.Collectors;

import org.bindery.engine.forms.Form;
import org.bindery.engine.forms.Words;
import org.bindery.needs.Need;
import org.bindery.needs.Needs;
import org.bindery.partners.ContributionKind;
import org.bindery.partners.Partner;
import org.bindery.partners.Partners;

import org.springframework.stereotype.Component;

/**
 * What an assessor sees: the candidate and the need, and nothing of the other assessors.
 */
@Component
class AssessmentSheets {

	private final Needs needs;

	private final Partners partners;

	AssessmentSheets(Needs needs, Partners partners) {
		this.needs = needs;
		this.partners = partners;
	}

	Form<AssessCandidate> of(Assessment assessment) {
		Candidate candidate = assessment.candidate();
		Need need = this.needs.findByReference(candidate.selection().reference()).orElseThrow();
		Partner partner = this.partners.findById(candidate.partnerId()).orElseThrow();
		return Form.of(Form.blank(AssessCandidate.class))
			.with("needTitle", need.title())
			.with("needPurpose", need.purpose())
			.with("partnerName", partner.name())
			.with("partnerKind", Words.of(partner.kind()))
			.with("partnerDescription", partner.description())
			.with("partnerInterests", partner.interests())
			.with("partnerHistory", partner.history())
			.with("partnerOffers", partner.offers().stream().sorted().map(Words::of).collect(Collectors.joining(", ")));
	}

}
