package org.bindery.selection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What one assessor finds of a candidate. Scores are 0 (none) to 5 (very strong).
 *
 * @param resources that build joint capacity
 * @param experience with public libraries
 * @param history of collaboration with this library
 * @param influence on the community
 * @param offer what the library can offer the candidate; null where nothing is named
 */
public record AssessCandidate(@NotNull @Min(0) @Max(5) Integer interest, @NotNull @Min(0) @Max(5) Integer resources,
		@NotNull @Min(0) @Max(5) Integer experience, @NotNull @Min(0) @Max(5) Integer history,
		@NotNull @Min(0) @Max(5) Integer influence, @NotBlank @Size(max = 1000) String evidence,
		@NotNull PartnerRole potentialRole, @Size(max = 500) String offer) {

	Scores scores() {
		return new Scores(this.interest, this.resources, this.experience, this.history, this.influence);
	}

}
