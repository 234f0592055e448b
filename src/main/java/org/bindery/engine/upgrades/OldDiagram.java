package org.bindery.engine.upgrades;

import java.util.List;

/**
 * A diagram that somebody deployed here, that would be refused today and on which cases
 * ran when Bindery started. No new case begins with it.
 *
 * @param confidential whether it tells nothing to others that there are such cases
 * @param problems why it would be refused
 */
public record OldDiagram(String process, int version, boolean confidential, List<String> problems) {
}
