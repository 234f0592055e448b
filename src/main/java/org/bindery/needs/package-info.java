/**
 * Knows what partners are needed for: the mission, the strategic goals, and the needs
 * with their assessment.
 */
@ApplicationModule(
		allowedDependencies = { "identity", "calendar", "typing", "search", "engine", "communication", "tables" })
package org.bindery.needs;

import org.springframework.modulith.ApplicationModule;
