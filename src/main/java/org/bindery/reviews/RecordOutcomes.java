package org.bindery.reviews;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.bindery.needs.Benefit;

/**
 * What the partnership brought.
 *
 * @param benefits those that came; may be empty
 */
public record RecordOutcomes(@NotNull @Size(max = 2000) String results,
		@NotNull @Min(0) @Max(10_000_000) Integer peopleReached, @NotNull List<@NotNull Benefit> benefits) {
}
