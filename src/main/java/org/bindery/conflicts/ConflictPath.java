package org.bindery.conflicts;

import org.bindery.engine.DecisionTable;

/** What the table {@code conflictPath} looks at. */
@DecisionTable(answer = PathUp.class, confidential = true)
record ConflictPath(ConflictCause cause, Severity severity) {
}
