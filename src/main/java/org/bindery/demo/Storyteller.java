package org.bindery.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.demo.Story.Scene;
import org.bindery.engine.Rehearsal;
import org.bindery.identity.Reference;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays stories on the real processes, each from its beginning up to the present. */
@Component
@Profile("demo")
class Storyteller {

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private static final Duration BETWEEN_SCENES = Duration.ofMinutes(25);

	private final Rehearsal rehearsal;

	private final Beginnings beginnings;

	private final PageScenes pageScenes;

	private final WorkingCalendar calendar;

	Storyteller(Rehearsal rehearsal, Beginnings beginnings, PageScenes pageScenes, WorkingCalendar calendar) {
		this.rehearsal = rehearsal;
		this.beginnings = beginnings;
		this.pageScenes = pageScenes;
		this.calendar = calendar;
	}

	StoryDates datesAround(Instant present) {
		return new StoryDates(this.calendar, this.calendar.dateOf(present));
	}

	void tell(Story story, Cast cast, StoryDates dates, Instant present) {
		Set<Reference> told = new LinkedHashSet<>();
		Optional<Reference> reference = Optional.empty();
		LocalDate day = story.begins(dates);
		Instant moment = Instant.EPOCH;
		for (Scene scene : story.scenes()) {
			day = scene.day(dates, day);
			moment = momentOf(day, moment);
			letTimePass(told, moment);
			Reference now = play(scene, reference, form(scene, cast, dates, day));
			told.add(now);
			reference = Optional.of(now);
		}
		letTimePass(told, present);
	}

	private void letTimePass(Set<Reference> references, Instant until) {
		references.forEach((reference) -> this.rehearsal.letTimePass(reference, until));
		this.rehearsal.setTime(until);
	}

	/**
	 * Plays the scene.
	 * @param before the partnership that the story told of so far
	 * @return the partnership that the story goes on with
	 */
	private Reference play(Scene scene, Optional<Reference> before, SceneForm form) {
		if (this.beginnings.include(scene.does())) {
			Reference begun = this.beginnings.play(scene.does(), before, scene.who(), form);
			this.rehearsal.runDueJobs(begun);
			return begun;
		}
		Reference reference = before.orElseThrow();
		if (this.pageScenes.include(scene.does())) {
			this.pageScenes.play(scene.does(), reference, scene.who(), form);
			this.rehearsal.runDueJobs(reference);
		}
		else {
			this.rehearsal.complete(scene.who(), reference, scene.does(), form.values());
		}
		return reference;
	}

	private static SceneForm form(Scene scene, Cast cast, StoryDates dates, LocalDate day) {
		return new SceneForm(day, cast.fillIn(scene.with(), (text) -> dates.find(text, day)));
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
