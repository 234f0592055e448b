package org.bindery.desk.web;

import java.util.stream.Stream;

import org.bindery.desk.Possibilities;
import org.bindery.desk.Possibility;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.actions.Endings;
import org.bindery.partnerships.actions.PartnershipAction;
import org.bindery.people.Attempts;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Ends a partnership, for a reason, after a second look. */
@Controller
@RequestMapping("/partnerships/{reference}/end")
class EndPage extends ActionPage<ReasonForm> {

	private final Endings endings;

	EndPage(Possibilities possibilities, Attempts attempts, Endings endings) {
		super(PartnershipAction.END, "end", possibilities, attempts);
		this.endings = endings;
	}

	@Override
	ReasonForm blank(Possibility asked) {
		return ReasonForm.BLANK;
	}

	@Override
	Stream<String> written(ReasonForm form) {
		return Stream.of(form.reason());
	}

	@Override
	Reference act(Reference reference, ReasonForm form, StaffId person) {
		this.endings.end(reference, form.reason(), person);
		return reference;
	}

}
