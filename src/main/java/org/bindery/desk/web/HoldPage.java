package org.bindery.desk.web;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.bindery.desk.Possibilities;
import org.bindery.desk.Possibility;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.HoldDates;
import org.bindery.partnerships.Holds;
import org.bindery.partnerships.actions.PartnershipAction;
import org.bindery.people.Attempts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Puts a partnership on hold. */
@Controller
@RequestMapping("/partnerships/{reference}/hold")
class HoldPage extends ActionPage<HoldForm> {

	private final Holds holds;

	private final HoldDates dates;

	HoldPage(Possibilities possibilities, Attempts attempts, Holds holds, HoldDates dates) {
		super(PartnershipAction.HOLD, "hold", possibilities, attempts);
		this.holds = holds;
		this.dates = dates;
	}

	@Override
	HoldForm blank(Possibility asked) {
		return new HoldForm("", null);
	}

	@Override
	void offer(Possibility asked, Model model) {
		LocalDate latest = this.dates.latest(asked.partnership());
		model.addAttribute("earliest", this.dates.earliest());
		model.addAttribute("latest", latest);
		model.addAttribute("beforeEnd",
				asked.partnership().terms().endsOn().filter(latest.plusDays(1)::equals).isPresent());
	}

	@Override
	Stream<String> written(HoldForm form) {
		return Stream.of(form.reason());
	}

	@Override
	Reference act(Reference reference, HoldForm form, StaffId person) {
		this.holds.hold(reference, form.reason(), form.until(), person);
		return reference;
	}

}
