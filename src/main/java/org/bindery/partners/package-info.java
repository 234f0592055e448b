/** Knows the partners: who they are, whom to write to, what they offer. */
@ApplicationModule(allowedDependencies = { "addresses", "search", "tables" })
package org.bindery.partners;

import org.springframework.modulith.ApplicationModule;
