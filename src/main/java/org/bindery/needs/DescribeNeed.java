package org.bindery.needs;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.bindery.typing.OneLine;

/**
 * A need as its contact describes it.
 *
 * @param audience whom meeting it serves
 * @param serviceArea where; null where the whole service area is meant
 * @param capacityGaps what the library lacks to meet it alone; null where nothing is
 * named
 */
public record DescribeNeed(@OneLine @NotBlank @Size(max = 120) String title, @NotBlank @Size(max = 2000) String purpose,
		@NotBlank @Size(max = 500) String audience, @OneLine @Size(max = 200) String serviceArea,
		@Size(max = 1000) String capacityGaps, @NotEmpty List<Benefit> benefits, boolean urgent) {

	static DescribeNeed of(Need need) {
		return new DescribeNeed(need.title(), need.purpose(), need.audience().orElse(null),
				need.serviceArea().orElse(null), need.capacityGaps().orElse(null),
				need.benefits().stream().sorted().toList(), need.urgent());
	}

}
