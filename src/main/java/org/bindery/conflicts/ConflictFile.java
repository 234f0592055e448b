package org.bindery.conflicts;

import java.util.List;
import java.util.Map;

import org.bindery.identity.StaffId;
import org.bindery.partnerships.Partnership;

/**
 * What a page shows of a conflict.
 *
 * @param ladder all rungs, the lowest first
 * @param names the names of its people by id
 */
public record ConflictFile(Conflict conflict, Partnership partnership, List<LadderRung> ladder,
		Map<StaffId, String> names) {
}
