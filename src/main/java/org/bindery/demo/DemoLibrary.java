package org.bindery.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.bindery.engine.Rehearsal;
import org.bindery.partners.Partners;
import org.bindery.partnerships.Partnerships;
import org.bindery.people.DemoPeople;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database with the demonstration's library. It comes after the people and
 * before everything that listens without an order: the engine's job executor starts when
 * the clock is back in the present.
 */
@Component
@Profile("demo")
class DemoLibrary {

	private static final Logger log = LoggerFactory.getLogger(DemoLibrary.class);

	private static final Duration BEFORE_ALL_STORIES = Duration.ofDays(3 * 365);

	private final StoryBook book;

	private final Founding founding;

	private final Storyteller storyteller;

	private final Partners partners;

	private final Partnerships partnerships;

	private final Rehearsal rehearsal;

	private final Clock clock;

	DemoLibrary(StoryBook book, Founding founding, Storyteller storyteller, Partners partners,
			Partnerships partnerships, Rehearsal rehearsal, Clock clock) {
		this.book = book;
		this.founding = founding;
		this.storyteller = storyteller;
		this.partners = partners;
		this.partnerships = partnerships;
		this.rehearsal = rehearsal;
		this.clock = clock;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Order(DemoPeople.ORDER + 10)
	void setUpOnce() {
		if (this.partners.count() > 0 || this.partnerships.count() > 0) {
			return;
		}
		log.info("Setting up the demo library…");
		Instant present = this.clock.instant();
		long begun = System.nanoTime();
		try {
			setUp(present);
			log.info("The demo library is set up: {} partnerships in {} seconds", this.partnerships.count(),
					Duration.ofNanos(System.nanoTime() - begun).toMillis() / 100 / 10.0);
		}
		catch (RuntimeException ex) {
			log.error("The demo library is incomplete ({}). Bindery works all the same; for a complete one stop it, "
					+ "delete its database (by default the folder data) and start it again.", firstLine(ex));
		}
		finally {
			this.rehearsal.backToThePresent();
		}
	}

	private static String firstLine(RuntimeException ex) {
		return ex.toString().lines().findFirst().orElseThrow();
	}

	/** Leaves the clock where the last story ends: at that present. */
	void setUp(Instant present) {
		this.rehearsal.setTime(present.minus(BEFORE_ALL_STORIES));
		Cast cast = this.founding.found();
		StoryDates dates = this.storyteller.datesAround(present);
		this.book.stories(dates).forEach((story) -> this.storyteller.tell(story, cast, dates, present));
	}

}
