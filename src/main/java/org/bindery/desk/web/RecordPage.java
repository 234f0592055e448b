package org.bindery.desk.web;

import java.time.LocalDate;

import org.bindery.calendar.Cadence;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Recordings;
import org.bindery.people.Attempts;
import org.bindery.people.SentForms;
import org.bindery.people.Staff;
import org.bindery.selection.Depth;
import org.bindery.selection.PartnerRole;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Records a partnership that runs already. */
@Controller
@RequestMapping(RecordPage.ADDRESS)
class RecordPage extends BeginningPage<RecordForm> {

	static final String ADDRESS = "/partnerships/new";

	private final Recordings recordings;

	private final PartnerChoices partners;

	private final Staff staff;

	private final WorkingCalendar calendar;

	RecordPage(Recordings recordings, PartnerChoices partners, Staff staff, WorkingCalendar calendar, Attempts attempts,
			SentForms sentForms) {
		super(ADDRESS, "desk/record", "RECORD", attempts, sentForms);
		this.recordings = recordings;
		this.partners = partners;
		this.staff = staff;
		this.calendar = calendar;
	}

	@Override
	RecordForm blank(String key, StaffId person) {
		LocalDate nextCheckIn = this.calendar.plus(Cadence.MONTHLY.after(this.calendar.today()), 0);
		return RecordForm.usual(person.text(), nextCheckIn, key);
	}

	@Override
	void offer(Model model) {
		model.addAttribute("today", this.calendar.today());
		model.addAttribute("tomorrow", this.calendar.today().plusDays(1));
		model.addAttribute("partners", this.partners.all());
		model.addAttribute("roles", PartnerRole.values());
		model.addAttribute("staff", this.staff.choices());
		model.addAttribute("cadences", Cadence.values());
		model.addAttribute("depths", Depth.values());
	}

	@Override
	Reference begin(RecordForm form, StaffId person) {
		return this.recordings.record(form.partnership(), person);
	}

}
