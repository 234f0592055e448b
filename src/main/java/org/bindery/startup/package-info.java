/**
 * What a person reads when Bindery starts: where its pages are, or what to do when it
 * cannot.
 */
@ApplicationModule(allowedDependencies = { "engine", "storage" })
package org.bindery.startup;

import org.springframework.modulith.ApplicationModule;
