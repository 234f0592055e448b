/** Keeps what was answered with success, and says when it cannot. */
@ApplicationModule(allowedDependencies = "tables")
package org.bindery.storage;

import org.springframework.modulith.ApplicationModule;
