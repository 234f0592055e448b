/** Plain values: cadences, the library's working calendar. */
@ApplicationModule(allowedDependencies = {})
package org.bindery.calendar;

import org.springframework.modulith.ApplicationModule;
