package org.bindery.desk.glance;

import java.time.LocalDate;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.desk.file.TimelineEntry;
import org.bindery.partnerships.Stage;
import org.bindery.people.Dates;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in the reader's language what a glance shows. */
@Component
class GlanceWords {

	private final MessageSource messages;

	private final Dates dates;

	private final WorkingCalendar calendar;

	GlanceWords(MessageSource messages, Dates dates, WorkingCalendar calendar) {
		this.messages = messages;
		this.dates = dates;
		this.calendar = calendar;
	}

	String stage(Stage stage) {
		return say("partnerships.Stage." + stage);
	}

	Day day(LocalDate date) {
		return new Day(date, this.dates.day(date));
	}

	Day day(TimelineEntry contact) {
		return day(contact.when().heldOn().orElseGet(() -> this.calendar.dateOf(contact.when().at())));
	}

	String how(TimelineEntry contact) {
		return switch (contact.kind()) {
			case CONVERSATION -> say("communication.ConversationChannel." + contact.text().word());
			default -> say("desk.TimelineKind." + contact.kind());
		};
	}

	private String say(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
