package org.bindery.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.bindery.engine.Refusal;
import org.bindery.engine.forms.Choice;
import org.bindery.engine.forms.Form;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.needs.Need;
import org.bindery.needs.Needs;
import org.bindery.needs.Proposers;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.Partners;
import org.bindery.people.ContactBook;
import org.bindery.people.ContactTeam;
import org.bindery.people.Staff;

import org.springframework.stereotype.Component;

/** Makes the list of candidates for a need. */
@Component
class Shortlisting {

	private final Needs needs;

	private final Partners partners;

	private final Staff staff;

	private final ContactBook contacts;

	private final SelectionRounds rounds;

	private final Proposers proposers;

	Shortlisting(Needs needs, Partners partners, Staff staff, ContactBook contacts, SelectionRounds rounds,
			Proposers proposers) {
		this.needs = needs;
		this.partners = partners;
		this.staff = staff;
		this.contacts = contacts;
		this.rounds = rounds;
		this.proposers = proposers;
	}

	Form<ShortlistCandidates> sheet(Reference reference) {
		Need need = this.needs.findByReference(reference).orElseThrow();
		Set<Long> named = need.goals()
			.stream()
			.flatMap((goal) -> goal.namedPartnerIds().stream())
			.collect(Collectors.toSet());
		Prospects prospects = new Prospects(this.partners.findAllByOrderByWordsAscNameAsc(),
				this.proposers.proposerOf(reference), named, this.rounds.partnersConsidered(reference));
		List<Choice> assessors = this.staff.choices();
		return Form
			.of(new ShortlistCandidates(prospects.suggested(), null, null, null, contactTeam(reference, assessors)))
			.with("candidatesOptions", prospects.choices())
			.with("assessorsOptions", assessors)
			.with("needTitle", need.title())
			.with("needPurpose", need.purpose())
			.with("needAudience", need.audience().orElse(""))
			.with("proposedBy", prospects.proposerInWords())
			.with("namedPartners", prospects.namedInWords())
			.with("localGovernmentMissing", !this.rounds.anyAccepted(PartnerKind.LOCAL_GOVERNMENT));
	}

	/** Opens the next try with the form's candidates and assessors. */
	void make(Reference reference, ShortlistCandidates form) {
		form.check();
		List<String> known = this.partners.findAllByOrderByWordsAscNameAsc()
			.stream()
			.map((partner) -> String.valueOf(partner.id()))
			.toList();
		refuseOthers("candidates", form.candidates(), known);
		refuseOthers("assessors", form.assessors(), this.staff.choices().stream().map(Choice::value).toList());
		List<Long> candidates = new ArrayList<>(form.candidates().stream().map(Long::valueOf).toList());
		form.addedName().ifPresent((name) -> candidates.add(register(name, form).id()));
		int round = this.rounds.latest(reference).map((last) -> last.round() + 1).orElse(1);
		this.rounds
			.save(Selection.open(reference, round, candidates, form.assessors().stream().map(StaffId::new).toList()));
	}

	private List<String> contactTeam(Reference reference, List<Choice> assessors) {
		List<StaffId> team = this.contacts.contactOf(reference).map(ContactTeam::all).orElse(List.of());
		return assessors.stream()
			.map(Choice::value)
			.filter((id) -> team.contains(new StaffId(id)))
			.limit(ShortlistCandidates.MOST_ASSESSORS)
			.toList();
	}

	private Partner register(String name, ShortlistCandidates form) {
		this.partners.findByName(name).ifPresent((twin) -> {
			throw new Refusal("newPartnerName", "selection.refusal.partnerKnown", twin.name());
		});
		Partner partner = Partner.named(name, form.newPartnerKind());
		if (form.newPartnerEmail() != null) {
			partner.writtenToAt(form.newPartnerEmail());
		}
		return this.partners.save(partner);
	}

	private static void refuseOthers(String field, List<String> values, List<String> offered) {
		values.stream().filter((value) -> !offered.contains(value)).findFirst().ifPresent((value) -> {
			throw Refusal.unknownOption(field, value);
		});
	}

}
