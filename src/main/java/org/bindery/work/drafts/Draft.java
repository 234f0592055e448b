package org.bindery.work.drafts;

/**
 * What somebody typed into a form.
 *
 * @param version another one with each change; empty where there is no draft
 * @param fields Json, by name
 */
record Draft(String version, String fields) {

	static final Draft NONE = new Draft("", "{}");

}
