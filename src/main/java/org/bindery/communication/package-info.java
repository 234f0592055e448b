/** Writes and sends the library's letters, and remembers what was said. */
@ApplicationModule(allowedDependencies = { "identity", "addresses", "calendar", "typing", "search", "engine",
		"engine :: accounts", "engine :: letters", "people", "partners" })
package org.bindery.communication;

import org.springframework.modulith.ApplicationModule;
