package org.bindery.desk.glance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.conflicts.ConflictDesk;
import org.bindery.desk.file.LastTold;
import org.bindery.desk.file.TimelineEntry;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partners.Partner;
import org.bindery.partners.Partners;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.people.Colleague;
import org.bindery.people.Staff;
import org.bindery.search.NameOrder;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks up what there is to know of partnerships at a glance, for all of them at once.
 */
@Component
class Glances {

	private final Partnerships partnerships;

	private final Partners partners;

	private final Staff staff;

	private final LastTold lastTold;

	private final ConflictDesk conflicts;

	private final GlanceWords words;

	Glances(Partnerships partnerships, Partners partners, Staff staff, LastTold lastTold, ConflictDesk conflicts,
			GlanceWords words) {
		this.partnerships = partnerships;
		this.partners = partners;
		this.staff = staff;
		this.lastTold = lastTold;
		this.conflicts = conflicts;
		this.words = words;
	}

	/** In the order of the references; without those that no partnership has. */
	@Transactional(readOnly = true)
	List<Glance> of(Collection<Reference> references, Colleague person) {
		Map<Reference, Partnership> known = this.partnerships.findByReferenceIn(references)
			.stream()
			.collect(Collectors.toMap(Partnership::reference, Function.identity()));
		List<Partnership> found = references.stream().distinct().filter(known::containsKey).map(known::get).toList();
		Found beside = beside(found, person);
		return found.stream().map((partnership) -> glance(partnership, beside)).toList();
	}

	private Found beside(List<Partnership> found, Colleague person) {
		List<Reference> references = found.stream().map(Partnership::reference).toList();
		Map<Reference, TimelineEntry> told = this.lastTold.of(references);
		List<Long> partnerIds = found.stream().flatMap((each) -> each.partners().keySet().stream()).distinct().toList();
		return new Found(told,
				this.partners.findAllById(partnerIds).stream().collect(Collectors.toMap(Partner::id, Partner::name)),
				this.staff.namesOf(
						Stream
							.concat(found.stream().flatMap((each) -> each.contact().stream()),
									told.values().stream().flatMap((each) -> each.person().stream()))
							.toList()),
				this.conflicts.countOpen(references, person));
	}

	private Glance glance(Partnership partnership, Found beside) {
		Reference reference = partnership.reference();
		Optional<Day> resumes = partnership.standing().resumeOn().map(this.words::day);
		return new Glance(reference, partnership.title(), partnership.stage(), this.words.stage(partnership.stage()),
				partnership.contact().map(beside.names::get),
				partnership.partners().keySet().stream().map(beside.partners::get).sorted(NameOrder.NAMES).toList(),
				Optional.ofNullable(beside.told.get(reference)).map((told) -> lastContact(told, beside)),
				partnership.terms()
					.nextCheckIn()
					.filter((date) -> partnership.isRunning() && resumes.isEmpty())
					.map(this.words::day),
				resumes, Optional.ofNullable(beside.openConflicts.get(reference)), "/partnerships/" + reference);
	}

	private LastContact lastContact(TimelineEntry told, Found beside) {
		return new LastContact(this.words.day(told), this.words.how(told), told.person().map(beside.names::get),
				told.text().words());
	}

	/** What is known of partnerships besides what they say themselves. */
	private record Found(Map<Reference, TimelineEntry> told, Map<Long, String> partners, Map<StaffId, String> names,
			Map<Reference, Long> openConflicts) {
	}

}
