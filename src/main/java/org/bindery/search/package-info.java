/** Finds what was written, whatever capitals and accents somebody types. */
@ApplicationModule(allowedDependencies = {})
package org.bindery.search;

import org.springframework.modulith.ApplicationModule;
