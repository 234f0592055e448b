package org.bindery.desk.web;

import org.springframework.data.domain.PageRequest;

/** Reads the number of a page from an address, whatever somebody typed there. */
final class PageNumber {

	private static final int LAST = 1_000_000;

	private PageNumber() {
	}

	static int within(int number) {
		return Math.min(Math.max(number, 0), LAST);
	}

	static PageRequest of(int number, int size) {
		return PageRequest.of(within(number), size);
	}

}
