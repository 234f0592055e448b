package org.bindery.desk.diagram;

import java.util.List;

/**
 * Process instances that are over, as Cockpit lists them.
 *
 * @param more whether there is a further page
 */
record FinishedCases(List<Row> rows, boolean more) {

	/**
	 * One that is over.
	 *
	 * @param reference the partnership's; empty where it is of none
	 * @param title the partnership's; empty where it is not known
	 * @param began in the reader's words, as is when it ended
	 * @param end the words on the event that ended it; empty where it was called off
	 */
	record Row(String instance, String reference, String title, String began, String ended, String end) {
	}

}
