/**
 * Who works here: staff and their roles, sign-in, who gets a task; and the layout that
 * all pages share.
 */
@ApplicationModule(allowedDependencies = { "identity", "addresses", "calendar", "search", "typing", "tables", "engine",
		"engine :: accounts", "engine :: forms" })
package org.bindery.people;

import org.springframework.modulith.ApplicationModule;
