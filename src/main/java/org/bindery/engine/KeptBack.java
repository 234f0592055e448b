package org.bindery.engine;

import java.time.Instant;
import java.util.List;

/**
 * A file that was changed on the running system, and that a new version of Bindery brings
 * too: the change stays in use until somebody decides.
 *
 * @param changed when it was changed here
 * @param shipped when Bindery's own new version came
 * @param problems why what is in use does not fit this Bindery any more; usually nothing
 */
public record KeptBack(String file, Instant changed, Instant shipped, List<String> problems) {
}
