/**
 * Holds the partnership itself: its stage, contact, partners, check-ins and history, and
 * the process that carries it from the need to a good ending.
 */
@ApplicationModule(allowedDependencies = { "identity", "addresses", "calendar", "typing", "search", "engine",
		"engine :: cards", "engine :: forms", "engine :: tasks", "people", "partners", "communication", "needs",
		"selection", "tables" })
package org.bindery.partnerships;

import org.springframework.modulith.ApplicationModule;
