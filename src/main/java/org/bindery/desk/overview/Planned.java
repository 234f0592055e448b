package org.bindery.desk.overview;

/** What a partnership's terms plan for a day. */
enum Planned {

	CHECK_IN("next_check_in"), REVIEW("review_on"), END("ends_on");

	private final String column;

	Planned(String column) {
		this.column = column;
	}

	/** Where the day is kept. */
	String column() {
		return this.column;
	}

}
