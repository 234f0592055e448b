package org.bindery.agreements;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.bindery.partners.ContributionKind;
import org.bindery.typing.Money;

/**
 * What each side brings in.
 *
 * @param money in whole units of currency; optional
 */
public record PlanContributions(@NotEmpty List<@NotNull ContributionKind> fromLibrary,
		@NotNull @Size(max = 1000) String libraryDetails, @NotEmpty List<@NotNull ContributionKind> fromPartners,
		@NotNull @Size(max = 1000) String partnerDetails, @Money @Min(0) @Max(100_000_000) Integer money) {

	static PlanContributions of(Agreement draft, int moneyChosen) {
		ContributionDetails details = draft.contributionDetails()
			.orElseGet(() -> new ContributionDetails(null, null, (moneyChosen > 0) ? moneyChosen : null));
		return new PlanContributions(draft.contributionsOf(Side.LIBRARY), details.libraryDetails(),
				draft.contributionsOf(Side.PARTNER), details.partnerDetails(), details.money());
	}

	ContributionDetails details() {
		return new ContributionDetails(this.libraryDetails, this.partnerDetails, this.money);
	}

}
