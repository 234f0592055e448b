package org.bindery.desk.web;

import java.util.Optional;

import org.bindery.desk.ListOrder;
import org.bindery.partnerships.Stage;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the list is, as it is filtered and sorted; its addresses hold only what matters.
 */
record ListAddress(Optional<Stage> stage, ListOrder sort) {

	static final ListOrder USUAL = ListOrder.NEWEST;

	public String inEveryStage() {
		return with(Optional.empty(), this.sort);
	}

	public String in(Stage other) {
		return with(Optional.of(other), this.sort);
	}

	public String by(ListOrder other) {
		return with(this.stage, other);
	}

	public String beginning() {
		return with(this.stage, this.sort);
	}

	private static String with(Optional<Stage> stage, ListOrder sort) {
		return UriComponentsBuilder.fromPath("/partnerships")
			.queryParamIfPresent("stage", stage)
			.queryParamIfPresent("sort", Optional.of(sort).filter((order) -> order != USUAL))
			.toUriString();
	}

}
