package org.bindery.engine.diagrams;

import java.util.List;
import java.util.Set;

/**
 * A diagram with where its process stands and what it passed, as one person may see it.
 *
 * @param passages what the process came to, in order; nothing that only groups others
 * @param passed the ids of all elements that were left, by their end or otherwise
 * @param flows the ids of the sequence flows that were taken
 * @param here where it stands now; empty when it is over
 */
public record CaseDiagram(DiagramSheet sheet, List<Passage> passages, Set<String> passed, Set<String> flows,
		List<Token> here) {
}
