/**
 * The pages on which staff see where everything stands: home, the partnerships, one
 * partnership, what was not delivered. Reads the other modules and keeps nothing itself.
 */
@ApplicationModule(allowedDependencies = { "identity", "addresses", "calendar", "typing", "search", "engine",
		"engine :: accounts", "engine :: diagrams", "engine :: forms", "engine :: messages", "engine :: tasks",
		"engine :: upgrades", "people", "partners", "communication", "needs", "selection", "partnerships",
		"partnerships :: actions", "partnerships :: history", "partnerships :: questions", "agreements", "conflicts",
		"activities", "reviews", "changes", "work", "tables" })
package org.bindery.desk;

import org.springframework.modulith.ApplicationModule;
