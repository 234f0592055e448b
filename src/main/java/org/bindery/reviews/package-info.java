/** Looks back on partnerships: what they brought, and what was learned. */
@ApplicationModule(allowedDependencies = { "identity", "calendar", "engine", "engine :: forms", "communication",
		"needs", "partnerships", "partnerships :: actions", "partnerships :: words", "agreements" })
package org.bindery.reviews;

import org.springframework.modulith.ApplicationModule;
