package org.bindery.desk;

import org.springframework.data.domain.PageRequest;

/** Which pages of its lists a partnership's file shows, from 0. */
public record CasePages(int conversations, int checkIns, int history, int conflicts, int overlaps, int reviews) {

	public static final CasePages FIRST = new CasePages(0, 0, 0, 0, 0, 0);

	private static final int FEW = 5;

	private static final int MANY = 10;

	static PageRequest few(int page) {
		return PageRequest.of(page, FEW);
	}

	static PageRequest many(int page) {
		return PageRequest.of(page, MANY);
	}

}
