/**
 * What a new version brings and what was changed here, and which diagram cases go on
 * with.
 */
@NamedInterface("upgrades")
package org.bindery.engine.upgrades;

import org.springframework.modulith.NamedInterface;
