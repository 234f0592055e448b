package org.bindery.desk;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.desk.CaseFile.InRole;
import org.bindery.engine.OpenTask;
import org.bindery.engine.OpenTasks;
import org.bindery.needs.Need;
import org.bindery.needs.Needs;
import org.bindery.partners.Partner;
import org.bindery.partners.Partners;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.people.Role;
import org.bindery.people.Staff;
import org.bindery.selection.PartnerRole;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the file of a partnership. */
@Component
public class CaseFiles {

	private final Partnerships partnerships;

	private final Needs needs;

	private final Partners partners;

	private final Staff staff;

	private final OpenTasks tasks;

	private final WhatHappened happened;

	private final WhatMatters matters;

	private final Possibilities possibilities;

	private final WorkingCalendar calendar;

	CaseFiles(Partnerships partnerships, Needs needs, Partners partners, Staff staff, OpenTasks tasks,
			WhatHappened happened, WhatMatters matters, Possibilities possibilities, WorkingCalendar calendar) {
		this.partnerships = partnerships;
		this.needs = needs;
		this.partners = partners;
		this.staff = staff;
		this.tasks = tasks;
		this.happened = happened;
		this.matters = matters;
		this.possibilities = possibilities;
		this.calendar = calendar;
	}

	/**
	 * As the person may see it; empty where there is no such partnership.
	 */
	@Transactional(readOnly = true)
	public Optional<CaseFile> of(String reference, String person, Collection<Role> roles, CasePages pages) {
		return this.partnerships.findByReference(reference)
			.map((partnership) -> fileOf(partnership, person, roles, pages));
	}

	private CaseFile fileOf(Partnership partnership, String person, Collection<Role> roles, CasePages pages) {
		String reference = partnership.reference();
		List<OpenTask> open = this.tasks.of(reference, person);
		Happened soFar = this.happened.in(reference, pages);
		Matters beside = this.matters.in(partnership, person, roles, pages);
		Map<String, String> names = this.staff
			.namesOf(Stream
				.of(peopleOf(partnership), soFar.people(), beside.people(),
						open.stream().map(OpenTask::assignee).flatMap(Optional::stream))
				.flatMap((ids) -> ids)
				.toList());
		return new CaseFile(partnership,
				this.needs.findById(partnership.origin().needId()).map(Need::purpose).orElse(""),
				partnership.contact().flatMap(this.staff::find),
				partnership.origin().proposedBy().flatMap(this.partners::findById).map(Partner::name),
				inRoles(partnership.partners()),
				open.stream()
					.map((task) -> WaitingTask.of(task, partnership.title(), names, this.calendar.now()))
					.toList(),
				soFar, beside, this.possibilities.open(partnership, person, roles), names);
	}

	private static Stream<String> peopleOf(Partnership partnership) {
		return Stream
			.of(Stream.of(partnership.origin().raisedBy()), partnership.contact().stream(), partnership.team().stream(),
					partnership.ending().askedBy().stream())
			.flatMap((ids) -> ids);
	}

	private List<InRole> inRoles(Map<Long, Set<PartnerRole>> roles) {
		return this.partners.findAllById(roles.keySet())
			.stream()
			.map((partner) -> new InRole(partner.name(), roles.get(partner.id())))
			.sorted(Comparator.comparing(InRole::partner))
			.toList();
	}

}
