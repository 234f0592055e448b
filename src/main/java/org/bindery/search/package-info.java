/** Finds what was written, whatever capitals and accents somebody types. */
@ApplicationModule(allowedDependencies = "typing")
package org.bindery.search;

import org.springframework.modulith.ApplicationModule;
