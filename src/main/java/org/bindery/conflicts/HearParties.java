package org.bindery.conflicts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the parties say. */
public record HearParties(@NotNull @Size(max = 500) String heard, @NotNull @Size(max = 2000) String notes) {
}
