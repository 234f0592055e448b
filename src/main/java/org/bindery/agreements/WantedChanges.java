package org.bindery.agreements;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Collectors;

import org.bindery.engine.forms.FormWords;
import org.bindery.engine.forms.Markdown;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Partnership;
import org.bindery.people.Staff;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says in a revision what has to change, and who found so. */
@Component
class WantedChanges {

	private final ObjectProvider<RevisionWishes> wishes;

	private final Agreements agreements;

	private final Staff staff;

	WantedChanges(ObjectProvider<RevisionWishes> wishes, Agreements agreements, Staff staff) {
		this.wishes = wishes;
		this.agreements = agreements;
		this.staff = staff;
	}

	/** What was wished for since the version before; empty outside of a revision. */
	Markdown by(Partnership partnership, Agreement draft, StaffId reader) {
		if (!partnership.isRevising()) {
			return new Markdown("");
		}
		LocalDate since = this.agreements.before(draft)
			.flatMap(Agreement::signatures)
			.map(Signatures::signedOn)
			.or(partnership::startedOn)
			.orElseThrow();
		String wanted = this.wishes.stream()
			.flatMap((each) -> each.since(partnership.reference(), since, reader).stream())
			.sorted(Comparator.comparing(RevisionWish::on))
			.map(this::inWords)
			.collect(Collectors.joining("\n\n"));
		return new Markdown(wanted.isEmpty() ? FormWords.say("agreements.form.inConfidence") : wanted);
	}

	private String inWords(RevisionWish wish) {
		return "**%s, %s, %s:** %s".formatted(wish.origin(), FormWords.date(wish.on()),
				Markdown.typed(this.staff.nameOf(wish.by())), Markdown.typed(wish.what()));
	}

}
