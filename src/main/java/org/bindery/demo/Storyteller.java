package org.bindery.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.communication.ConversationChannel;
import org.bindery.communication.Correspondence;
import org.bindery.demo.Story.Scene;
import org.bindery.engine.Rehearsal;
import org.bindery.partnerships.Endings;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays stories on the real processes, each from its beginning up to the present. */
@Component
@Profile("demo")
class Storyteller {

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private static final Duration BETWEEN_SCENES = Duration.ofMinutes(25);

	private final Rehearsal rehearsal;

	private final Correspondence correspondence;

	private final Endings endings;

	private final WorkingCalendar calendar;

	Storyteller(Rehearsal rehearsal, Correspondence correspondence, Endings endings, WorkingCalendar calendar) {
		this.rehearsal = rehearsal;
		this.correspondence = correspondence;
		this.endings = endings;
		this.calendar = calendar;
	}

	StoryDates datesAround(Instant present) {
		return new StoryDates(this.calendar, this.calendar.dateOf(present));
	}

	void tell(Story story, Cast cast, StoryDates dates, Instant present) {
		LocalDate day = story.begins(dates);
		Instant moment = morningOf(day);
		this.rehearsal.setTime(moment);
		String reference = begin(story.scenes().get(0), cast, dates, day);
		for (Scene scene : story.scenes().subList(1, story.scenes().size())) {
			day = scene.day(dates, day);
			moment = momentOf(day, moment);
			this.rehearsal.letTimePass(reference, moment);
			play(scene, reference, form(scene, cast, dates, day), day);
		}
		this.rehearsal.letTimePass(reference, present);
	}

	private String begin(Scene scene, Cast cast, StoryDates dates, LocalDate day) {
		return this.rehearsal.start(scene.who(), form(scene, cast, dates, day));
	}

	private void play(Scene scene, String reference, Map<String, Object> form, LocalDate day) {
		switch (scene.does()) {
			case "logConversation" -> this.correspondence.logConversation(reference,
					ConversationChannel.valueOf((String) form.get("channel")), (String) form.get("summary"), day,
					scene.who());
			case "partnershipEnds" -> {
				this.endings.end(reference, (String) form.get("reason"), scene.who());
				this.rehearsal.runDueJobs(reference);
			}
			default -> this.rehearsal.complete(scene.who(), reference, scene.does(), form);
		}
	}

	private static Map<String, Object> form(Scene scene, Cast cast, StoryDates dates, LocalDate day) {
		return cast.fillIn(scene.with(), (text) -> dates.find(text, day).<Object>map(Object.class::cast).orElse(text));
	}

	/** In the morning of that day, or a while after the scene before. */
	private Instant momentOf(LocalDate day, Instant before) {
		Instant morning = morningOf(day);
		Instant next = before.plus(BETWEEN_SCENES);
		return morning.isBefore(next) ? next : morning;
	}

	/** Not every day begins at the same time. */
	private Instant morningOf(LocalDate day) {
		return day.atTime(MORNING).plusMinutes(day.getDayOfYear() * 37 % 115).atZone(this.calendar.zone()).toInstant();
	}

}
