package org.bindery.demo;

import java.util.HashMap;
import java.util.Map;

import org.bindery.needs.StrategicGoals;
import org.bindery.partners.Partners;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Enters the partners and the strategic goals. */
@Component
@Profile("demo")
class Founding {

	private final StoryBook book;

	private final Partners partners;

	private final StrategicGoals goals;

	Founding(StoryBook book, Partners partners, StrategicGoals goals) {
		this.book = book;
		this.partners = partners;
		this.goals = goals;
	}

	Cast found() {
		Map<String, Long> ids = new HashMap<>();
		this.book.partners().forEach((key, entry) -> ids.put(key, this.partners.save(entry.partner()).id()));
		this.book.goals().forEach((key, entry) -> ids.put(key, this.goals.save(entry.goal(ids::get)).id()));
		return new Cast(ids);
	}

}
