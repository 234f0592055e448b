package org.bindery.benchmark;

import java.util.function.UnaryOperator;

/** What is asked of Bindery, as a browser asks for it. */
enum Question {

	MY_WORK("My work, first page", "/work"), PARTNERSHIPS("Partnerships, first page", "/partnerships"),
	SEARCH("Partnerships, a search of two words", "/partnerships?q=street+circle"), HOME("Home", "/"),
	OVERVIEW("Where everything stands", "/overview"), MY_TASKS("Tasklist, \"My tasks\"", "My tasks"),
	TEAM_TASKS("Tasklist, \"My team's tasks\"", "My team's tasks"), ALL_TASKS("Tasklist, \"All tasks\"", "All tasks");

	private final String title;

	/** The address of a page, or the name of a filter. */
	private final String asked;

	Question(String title, String asked) {
		this.title = title;
		this.asked = asked;
	}

	String title() {
		return this.title;
	}

	boolean isFilter() {
		return !this.asked.startsWith("/");
	}

	/**
	 * Asks and waits for the whole answer.
	 * @param ids finds the id of a filter by its name
	 */
	void ask(Browser browser, UnaryOperator<String> ids) {
		if (isFilter()) {
			browser.askForTasks(ids.apply(this.asked));
		}
		else {
			browser.open(this.asked);
		}
	}

}
