package org.bindery.conflicts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** How the leadership decides, and why. */
public record DecideAsLeadership(@NotNull Resolution decision, @NotNull @Size(max = 2000) String notes) {
}
