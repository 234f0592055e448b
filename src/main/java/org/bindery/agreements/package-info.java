/**
 * Makes the agreement between the library and its partners: vision, contributions,
 * conflict handling, communication plan, and signatures.
 */
@ApplicationModule(allowedDependencies = { "identity", "calendar", "typing", "engine", "engine :: forms", "people",
		"partners", "communication", "partnerships", "partnerships :: history", "partnerships :: words" })
package org.bindery.agreements;

import org.springframework.modulith.ApplicationModule;
