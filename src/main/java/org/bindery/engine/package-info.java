/**
 * Runs the diagrams: process classes, typed forms, messages, letters, deployment. The
 * only module that knows Camunda.
 */
@ApplicationModule(allowedDependencies = { "identity", "addresses", "calendar", "search", "typing", "tables" })
package org.bindery.engine;

import org.springframework.modulith.ApplicationModule;
