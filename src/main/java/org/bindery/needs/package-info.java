/**
 * Knows what partners are needed for: the mission, the strategic goals, and the needs
 * with their assessment.
 */
@ApplicationModule(allowedDependencies = { "identity", "calendar", "typing", "search", "engine", "engine :: accounts",
		"engine :: forms", "communication", "tables" })
package org.bindery.needs;

import org.springframework.modulith.ApplicationModule;
