package org.bindery.desk.web;

import org.springframework.data.domain.PageRequest;

/** Reads the number of a page from an address, whatever somebody typed there. */
public final class PageNumber {

	private static final int LAST = 1_000_000;

	private PageNumber() {
	}

	public static int within(int number) {
		return Math.min(Math.max(number, 0), LAST);
	}

	public static PageRequest of(int number, int size) {
		return PageRequest.of(within(number), size);
	}

}
