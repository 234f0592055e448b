package org.bindery.partnerships.questions;

import java.util.List;

import org.bindery.search.Counted;

/**
 * One page of a list of partnerships.
 *
 * @param page its number, from 0
 * @param total how many there are on all pages
 */
record Listing(List<ListedPartnership> rows, int page, boolean isLast, Counted total) {

	public boolean isFirst() {
		return this.page == 0;
	}

}
