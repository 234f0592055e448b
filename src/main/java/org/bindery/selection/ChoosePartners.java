package org.bindery.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.bindery.calendar.Cadence;
import org.bindery.engine.Refusal;
import org.bindery.engine.forms.Offered;
import org.bindery.engine.forms.WithinYears;
import org.bindery.typing.Money;

/**
 * Whom to invite, for what, and how deep it shall go. Of the components after
 * {@code decision} only those count that belong to it.
 *
 * @param partners ids of candidates' partners
 * @param money in whole units of the library's currency; null for none
 * @param endsOn null where no end is planned
 * @param reason why nobody suits
 */
public record ChoosePartners(@NotNull Suitability decision, @Offered List<String> partners, List<PartnerRole> roles,
		Depth depth, @Money @Min(0) @Max(100_000_000) Integer money, boolean minors, Cadence cadence,
		@Future @WithinYears(50) LocalDate endsOn, @Size(max = 1000) String reason) {

	void check() {
		if (this.decision == Suitability.CHOSEN) {
			checkChoice();
		}
		else if (this.reason == null) {
			throw new Refusal("reason", "selection.refusal.reasonMissing");
		}
	}

	private void checkChoice() {
		need(!this.partners.isEmpty(), "partners", "selection.refusal.noPartner");
		need(!this.roles.isEmpty(), "roles", "selection.refusal.noRole");
		need(this.depth != null, "depth", "selection.refusal.depthMissing");
		need(this.cadence != null, "cadence", "selection.refusal.cadenceMissing");
	}

	private static void need(boolean given, String field, String messageKey) {
		if (!given) {
			throw new Refusal(field, messageKey);
		}
	}

	ChosenTerms terms() {
		return new ChosenTerms(this.depth, Objects.requireNonNullElse(this.money, 0), this.minors, this.cadence,
				this.endsOn);
	}

}
