package org.bindery.selection;

/**
 * What candidates are ranked by; the table {@code criterionWeight} says how much each
 * counts.
 */
enum Criterion {

	/** Interest in the need. */
	INTEREST,
	/** Resources that build joint capacity. */
	RESOURCES,
	/** Experience with public libraries. */
	EXPERIENCE,
	/** History of collaboration with this library. */
	HISTORY

}
