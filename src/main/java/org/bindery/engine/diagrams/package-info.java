/**
 * Draws diagrams with what stands, passed and waits in them, as far as a reader may know.
 */
@NamedInterface("diagrams")
package org.bindery.engine.diagrams;

import org.springframework.modulith.NamedInterface;
