package org.bindery.desk.file;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.bindery.agreements.Agreements;
import org.bindery.conflicts.Conflict;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.desk.Possibilities;
import org.bindery.desk.work.Troubles;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.needs.Need;
import org.bindery.needs.Needs;
import org.bindery.partners.Partner;
import org.bindery.partners.Partners;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.people.Colleague;
import org.bindery.people.Staff;
import org.bindery.search.NameOrder;
import org.bindery.selection.PartnerRole;
import org.bindery.work.Work;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the file of a partnership. */
@Component
class CaseFiles {

	private final Partnerships partnerships;

	private final Needs needs;

	private final Partners partners;

	private final Agreements agreements;

	private final Staff staff;

	private final Troubles troubles;

	private final Work work;

	private final ConflictDesk conflicts;

	private final WhatHappened happened;

	private final WhatMatters matters;

	private final Possibilities possibilities;

	CaseFiles(Partnerships partnerships, Needs needs, Partners partners, Agreements agreements, Staff staff,
			Troubles troubles, Work work, ConflictDesk conflicts, WhatHappened happened, WhatMatters matters,
			Possibilities possibilities) {
		this.partnerships = partnerships;
		this.needs = needs;
		this.partners = partners;
		this.agreements = agreements;
		this.staff = staff;
		this.troubles = troubles;
		this.work = work;
		this.conflicts = conflicts;
		this.happened = happened;
		this.matters = matters;
		this.possibilities = possibilities;
	}

	/**
	 * As the person may see it; empty where there is no such partnership.
	 */
	@Transactional(readOnly = true)
	Optional<CaseFile> of(Reference reference, Colleague person, CasePages pages) {
		return this.partnerships.findByReference(reference).map((partnership) -> fileOf(partnership, person, pages));
	}

	/** Whether what waits next waits for nobody but Bindery. */
	boolean working(CaseFile file) {
		return file.nothingWaits() && !file.partnership().stage().isFinal()
				&& this.troubles.working(file.partnership().reference());
	}

	/** The reference of a partnership that was asked for in small letters. */
	Optional<Reference> inCapitals(String asked) {
		return Reference.find(asked.toUpperCase(Locale.ROOT))
			.filter((capitals) -> !capitals.text().equals(asked))
			.flatMap(this.partnerships::findByReference)
			.map(Partnership::reference);
	}

	private CaseFile fileOf(Partnership partnership, Colleague person, CasePages pages) {
		Reference reference = partnership.reference();
		List<Conflict> visible = this.conflicts.visible(reference, person);
		CaseHistory soFar = this.happened.in(reference, KnownInConfidence.of(person.id(), visible), pages);
		BesideSteps beside = this.matters.in(partnership, person.id(), visible, pages);
		Map<StaffId, String> names = this.staff
			.namesOf(Stream.of(peopleOf(partnership), soFar.people(), beside.people()).flatMap((ids) -> ids).toList());
		return new CaseFile(partnership,
				this.needs.findById(partnership.origin().needId()).map(Need::purpose).orElse(""),
				new CaseFile.People(partnership.contact().flatMap(this.staff::find),
						partnership.origin().proposedBy().flatMap(this.partners::findById).map(Partner::name),
						involved(partnership.partners()), names),
				AgreementVersions.of(this.agreements.findByReferenceOrderByNumberDesc(reference)),
				this.troubles.of(reference, person), this.work.of(reference, person), soFar, beside,
				this.possibilities.open(partnership, person));
	}

	private static Stream<StaffId> peopleOf(Partnership partnership) {
		return Stream
			.of(Stream.of(partnership.origin().raisedBy()), partnership.contact().stream(), partnership.team().stream(),
					partnership.ending().askedBy().stream())
			.flatMap((ids) -> ids);
	}

	private List<Involved> involved(Map<Long, Set<PartnerRole>> roles) {
		return this.partners.findAllById(roles.keySet())
			.stream()
			.map((partner) -> Involved.of(partner, roles.get(partner.id())))
			.sorted(NameOrder.by(Involved::name))
			.toList();
	}

}
