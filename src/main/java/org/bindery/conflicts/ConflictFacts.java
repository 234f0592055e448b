package org.bindery.conflicts;

import java.util.Map;
import java.util.function.Function;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.communication.LetterContext;
import org.bindery.communication.LetterFacts;
import org.bindery.engine.forms.Words;
import org.bindery.partnerships.words.InWords;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What letters may say of a conflict: how it stands, and what its handlers wrote for
 * others. Never what happened, whom it is about or what was said.
 */
@Component
class ConflictFacts implements LetterFacts {

	private final Conflicts conflicts;

	private final WorkingCalendar calendar;

	private final String page;

	ConflictFacts(Conflicts conflicts, WorkingCalendar calendar,
			@Value("${bindery.reminders.page:http://localhost:8080}") String page) {
		this.conflicts = conflicts;
		this.calendar = calendar;
		this.page = page;
	}

	@Override
	public Map<String, Function<LetterContext, Object>> facts() {
		return Map.of("conflictRaisedOn", of((conflict) -> this.calendar.dateOf(conflict.raisedAt())),
				"conflictOutcome", of((conflict) -> conflict.resolution().map(Words::inEnglish).orElse("")),
				"conflictNewsForPartners", of((conflict) -> InWords.lines(conflict.forPartners().orElse(""))),
				"conflictLink",
				of((conflict) -> this.page + "/partnerships/" + conflict.reference() + "/conflicts/" + conflict.id()));
	}

	private Function<LetterContext, Object> of(Function<Conflict, Object> fact) {
		return (letter) -> fact.apply(this.conflicts.byId(letter.ids().id("conflictId").orElseThrow()));
	}

}
