package org.bindery.reviews;

import java.util.stream.Collectors;

import org.bindery.engine.forms.Words;
import org.bindery.needs.Need;
import org.bindery.needs.Needs;
import org.bindery.partnerships.Partnership;

import org.springframework.stereotype.Component;

/** Says which benefits a partnership was begun for. */
@Component
class HopedFor {

	private final Needs needs;

	HopedFor(Needs needs) {
		this.needs = needs;
	}

	/** In words; empty where nobody said. */
	String by(Partnership partnership) {
		return this.needs.findById(partnership.origin().needId())
			.stream()
			.map(Need::benefits)
			.flatMap((benefits) -> benefits.stream().sorted())
			.map(Words::of)
			.collect(Collectors.joining("; "));
	}

}
