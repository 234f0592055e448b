/**
 * Each table and view as a type, made from the migrations by the build, in a package that
 * is named as the module to which it belongs. What a view such as {@code standing} reads
 * is said in {@code src/main/resources/db/migration}.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = { "identity" })
package org.bindery.tables;

import org.springframework.modulith.ApplicationModule;
