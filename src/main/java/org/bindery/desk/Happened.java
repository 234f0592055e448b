package org.bindery.desk;

import java.util.Optional;
import java.util.stream.Stream;

import org.bindery.communication.Conversation;
import org.bindery.communication.Letter;
import org.bindery.partnerships.CheckIn;
import org.bindery.partnerships.HistoryEntry;

import org.springframework.data.domain.Page;

/** What was said, written and done in a partnership; each newest first. */
public record Happened(Page<Conversation> conversations, Page<CheckIn> checkIns, Page<Letter> letters,
		Page<HistoryEntry> history) {

	/** The ids of the staff who had a hand in it. */
	Stream<String> people() {
		return Stream
			.of(this.conversations.stream().map(Conversation::loggedBy),
					this.checkIns.stream().map(CheckIn::loggedBy).flatMap(Optional::stream),
					this.history.stream().map(HistoryEntry::person).flatMap(Optional::stream))
			.flatMap((people) -> people);
	}

}
