package org.bindery.conflicts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.bindery.typing.OneLine;

/** What the parties say. */
public record HearParties(@OneLine @NotNull @Size(max = 500) String heard, @NotNull @Size(max = 2000) String notes) {
}
