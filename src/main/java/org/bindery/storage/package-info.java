/** Keeps what was answered with success, and says when it cannot. */
@ApplicationModule(allowedDependencies = {})
package org.bindery.storage;

import org.springframework.modulith.ApplicationModule;
