/**
 * Settles conflicts in a partnership, rung by rung and in confidence: who is concerned
 * sees them, and nobody else.
 */
@ApplicationModule(allowedDependencies = { "identity", "calendar", "search", "typing", "engine", "engine :: accounts",
		"engine :: forms", "engine :: letters", "people", "communication", "partnerships", "partnerships :: actions",
		"partnerships :: questions", "partnerships :: words", "agreements", "tables" })
package org.bindery.conflicts;

import org.springframework.modulith.ApplicationModule;
