/**
 * Knows what waits for whom: the list of open tasks, kept in the engine's own
 * transactions, and what people typed into forms and have not sent yet.
 */
@ApplicationModule(allowedDependencies = { "identity", "calendar", "search", "engine", "engine :: accounts",
		"engine :: tasks", "people", "partnerships", "partnerships :: questions", "tables" })
package org.bindery.work;

import org.springframework.modulith.ApplicationModule;
