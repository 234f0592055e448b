/**
 * Chooses partners for a need: candidates, their assessments, the ranking and the choice.
 */
@ApplicationModule(allowedDependencies = { "identity", "addresses", "calendar", "typing", "engine", "engine :: forms",
		"people", "partners", "communication", "needs" })
package org.bindery.selection;

import org.springframework.modulith.ApplicationModule;
