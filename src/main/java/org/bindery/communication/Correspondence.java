package org.bindery.communication;

import java.time.LocalDate;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.Refusal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.typing.Typed;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was said to and by the partners of a partnership. */
@Service
public class Correspondence {

	/** The longest summary of a conversation, in characters. */
	public static final int LONGEST_SUMMARY = 2000;

	private final Conversations conversations;

	private final WorkingCalendar calendar;

	Correspondence(Conversations conversations, WorkingCalendar calendar) {
		this.conversations = conversations;
		this.calendar = calendar;
	}

	/**
	 * Keeps what was said.
	 * @param on the day of the conversation, today or before
	 * @param person the id of the member of staff who writes it down
	 * @throws Refusal of the field {@code summary} or {@code on}
	 */
	@Transactional
	public void logConversation(Reference reference, ConversationChannel channel, String summary, LocalDate on,
			StaffId person) {
		String said = Typed.text(summary);
		if (said.isEmpty()) {
			throw new Refusal("summary", "communication.refusal.summaryMissing");
		}
		if (said.length() > LONGEST_SUMMARY) {
			throw new Refusal("summary", "communication.refusal.summaryTooLong", LONGEST_SUMMARY);
		}
		if (on.isAfter(this.calendar.today())) {
			throw new Refusal("on", "communication.refusal.notYetHeld");
		}
		if (!WorkingCalendar.isPlausible(on)) {
			throw new Refusal("on", "engine.refusal.dateOutOfRange");
		}
		this.conversations.save(new Conversation(reference, channel, said, on, person, this.calendar.now()));
	}

	/** The conversations of a partnership, newest first. */
	@Transactional(readOnly = true)
	public Page<Conversation> of(Reference reference, Pageable page) {
		return this.conversations.findByReferenceOrderByHeldOnDescIdDesc(reference, page);
	}

}
