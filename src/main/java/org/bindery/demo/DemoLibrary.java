package org.bindery.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.bindery.engine.Rehearsal;
import org.bindery.partners.Partners;
import org.bindery.partnerships.Partnerships;
import org.bindery.people.DemoPeople;
import org.bindery.storage.DataFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
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

	private final SettingUp settingUp;

	private final Environment environment;

	DemoLibrary(StoryBook book, Founding founding, Storyteller storyteller, Partners partners,
			Partnerships partnerships, Rehearsal rehearsal, Clock clock, SettingUp settingUp, Environment environment) {
		this.book = book;
		this.founding = founding;
		this.storyteller = storyteller;
		this.partners = partners;
		this.partnerships = partnerships;
		this.rehearsal = rehearsal;
		this.clock = clock;
		this.settingUp = settingUp;
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Order(DemoPeople.ORDER + 10)
	void setUpOnce() {
		if (this.settingUp.wasInterrupted()) {
			log.error(incomplete("its set-up was interrupted"));
			return;
		}
		if (this.partners.count() > 0 || this.partnerships.count() > 0) {
			return;
		}
		log.info("Setting up the demo library…");
		Instant present = this.clock.instant();
		long begun = System.nanoTime();
		this.settingUp.begins(present);
		try {
			setUp(present);
			this.settingUp.ends(present);
			log.info("The demo library is set up: {} partnerships in {} seconds", this.partnerships.count(),
					Duration.ofNanos(System.nanoTime() - begun).toMillis() / 100 / 10.0);
		}
		catch (RuntimeException ex) {
			log.error(incomplete(firstLine(ex)));
		}
		finally {
			this.rehearsal.backToThePresent();
		}
	}

	private String incomplete(String reason) {
		String data = DataFile.of(this.environment)
			.map((file) -> "delete the file " + file.path())
			.orElse("empty its database");
		return ("The demo library is incomplete (%s). Bindery works all the same; for a complete one stop it, "
				+ "%s and start it again.")
			.formatted(reason, data);
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
