package org.bindery.conflicts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What was learned from a conflict.
 *
 * @param outcomeForPartners goes to the partners as it is; null tells them nothing
 */
public record RecordLesson(@NotNull @Size(max = 2000) String lesson, @Size(max = 2000) String outcomeForPartners) {
}
