/**
 * Knows the activities of the library and its partners, and settles where two of them
 * overlap, so that no work is done twice.
 */
@ApplicationModule(allowedDependencies = { "identity", "calendar", "search", "engine", "engine :: forms", "people",
		"partners", "communication", "partnerships", "partnerships :: actions", "partnerships :: questions",
		"partnerships :: words", "tables" })
package org.bindery.activities;

import org.springframework.modulith.ApplicationModule;
