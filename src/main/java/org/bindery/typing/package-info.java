/** Reads what people type and paste as they meant it. */
@ApplicationModule(allowedDependencies = {})
package org.bindery.typing;

import org.springframework.modulith.ApplicationModule;
