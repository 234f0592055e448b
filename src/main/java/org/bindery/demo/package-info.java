/**
 * Tells the story of a fictional city library, for whoever looks at Bindery for the first
 * time: its partners, its goals, and partnerships in every stage.
 */
@ApplicationModule(allowedDependencies = { "identity", "calendar", "engine", "people", "partners", "communication",
		"needs", "partnerships", "partnerships :: actions", "activities", "conflicts", "storage", "tables" })
package org.bindery.demo;

import org.springframework.modulith.ApplicationModule;
