package org.bindery.engine;

/** Asks the decision tables that analysts own. */
public interface Decisions {

	/**
	 * What the table of the question's name answers.
	 * @throws IllegalStateException when no line of the table fits
	 * @see DecisionTable
	 */
	<A extends Record> A decide(Record question, Class<A> answer);

}
