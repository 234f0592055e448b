package org.bindery.engine.access;

/**
 * Which ids of the engine's belong to what would tell somebody of a confidential case.
 */
public interface TellingIds {

	/**
	 * Whether there is such a thing, and the person may not know.
	 * @param kind as the addresses of the REST API name it, such as {@code execution} or
	 * {@code history/job-log}
	 */
	boolean tell(String kind, String id, String person);

}
