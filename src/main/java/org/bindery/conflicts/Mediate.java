package org.bindery.conflicts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What came of talking with a third person. */
public record Mediate(@NotNull Settled decision, @NotNull @Size(max = 2000) String notes) {
}
