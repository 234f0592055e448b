package org.bindery.reviews;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What was learned from the partnership. */
public record CaptureLessons(@NotNull @Size(max = 2000) String wentWell, @NotNull @Size(max = 2000) String wouldChange,
		@NotNull Again again) {
}
