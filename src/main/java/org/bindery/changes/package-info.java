/**
 * Keeps who changed which field of a partnership, its agreements and its partners, and
 * what it said before.
 */
@ApplicationModule(allowedDependencies = { "identity", "calendar", "engine", "partners", "partnerships", "agreements" })
package org.bindery.changes;

import org.springframework.modulith.ApplicationModule;
