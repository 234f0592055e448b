package org.bindery.conflicts;

import org.bindery.engine.accounts.AuditLog;
import org.bindery.engine.forms.Form;
import org.bindery.engine.forms.FormWords;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.words.FormHeading;

import org.springframework.stereotype.Component;

/** Says on each form which conflict it is about, and what was done so far. */
@Component
class ConflictForms {

	private final FormHeading heading;

	private final ConflictText text;

	ConflictForms(FormHeading heading, ConflictText text) {
		this.heading = heading;
		this.text = text;
	}

	/** Whom it is about learns nothing of it, whatever the engine lets them open. */
	<R extends Record> Form<R> of(Conflict conflict, R record, StaffId person) {
		Form<R> form = this.heading.over(conflict.reference(), record);
		if (conflict.about().contains(person)) {
			return form.with("matter", FormWords.say("conflicts.form.aboutYou")).with("soFar", "").with("deadline", "");
		}
		AuditLog.note("conflict read", person, conflict.reference(), String.valueOf(conflict.id()));
		return form.with("matter", this.text.of(conflict))
			.with("soFar", this.text.stepsOf(conflict))
			.with("deadline", conflict.latestStep().map((step) -> FormWords.date(step.dueOn())).orElse(""));
	}

}
