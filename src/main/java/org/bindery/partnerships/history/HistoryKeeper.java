package org.bindery.partnerships.history;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.communication.LetterSentAgain;
import org.bindery.engine.StepDone;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what is done, in the transaction that does it. */
@Component
public class HistoryKeeper {

	private final History history;

	private final WorkingCalendar calendar;

	HistoryKeeper(History history, WorkingCalendar calendar) {
		this.history = history;
		this.calendar = calendar;
	}

	@EventListener
	void keep(StepDone done) {
		if (!done.confidential()) {
			this.history.save(HistoryEntry.of(done));
		}
	}

	@EventListener
	void keep(LetterSentAgain letter) {
		note(letter.reference(), letter.person(), "letterSentAgain", "Letter sent again", letter.subject());
	}

	/**
	 * Keeps why somebody decided as they did.
	 * @param step the id of the step that decides
	 * @param label what the note tells, in words for people
	 */
	public void note(Reference reference, StaffId person, String step, String label, String note) {
		this.history.save(HistoryEntry.noted(reference, this.calendar.now(), person, step, label, note));
	}

	/**
	 * Keeps what came by itself.
	 * @param label what came, in words for people
	 */
	public void note(Reference reference, String step, String label) {
		this.history.save(HistoryEntry.noted(reference, this.calendar.now(), null, step, label, null));
	}

}
