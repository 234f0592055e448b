/** Plain values: cadences, the library's working calendar, ids that tell nothing. */
@ApplicationModule(allowedDependencies = {})
package org.bindery.calendar;

import org.springframework.modulith.ApplicationModule;
