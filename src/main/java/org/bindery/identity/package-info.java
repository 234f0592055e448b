/** What names things: a partnership's reference, and ids that tell nothing. */
@ApplicationModule(allowedDependencies = {})
package org.bindery.identity;

import org.springframework.modulith.ApplicationModule;
