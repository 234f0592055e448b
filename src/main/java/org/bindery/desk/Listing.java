package org.bindery.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bindery.partnerships.Partnership;

import org.springframework.data.domain.Page;

/** One page of the list of partnerships, with the names that stand in it. */
public record Listing(Page<Partnership> page, Map<Long, String> partners, Map<String, String> staff) {

	/** In alphabetical order; empty until partners are chosen. */
	public List<String> partnersOf(Partnership partnership) {
		return partnership.partners().keySet().stream().map(this.partners::get).sorted().toList();
	}

	/** Empty until somebody is designated. */
	public Optional<String> contactOf(Partnership partnership) {
		return partnership.contact().map(this.staff::get);
	}

}
