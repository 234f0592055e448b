package org.bindery.selection;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.bindery.addresses.Mailable;
import org.bindery.engine.Refusal;
import org.bindery.engine.forms.Offered;
import org.bindery.partners.PartnerKind;
import org.bindery.typing.OneLine;

/**
 * Who is considered, and who assesses them.
 *
 * @param candidates ids of partners in the registry
 * @param newPartnerName null where nobody new is considered; then the other parts of it
 * say nothing
 * @param newPartnerEmail null where none is known
 * @param assessors ids of staff
 */
public record ShortlistCandidates(@Offered @Size(max = MOST_CANDIDATES) List<String> candidates,
		@OneLine @Size(max = 120) String newPartnerName, PartnerKind newPartnerKind,
		@OneLine @Mailable @Size(max = 400) String newPartnerEmail, @Offered @NotEmpty @Size(max = MOST_ASSESSORS,
				message = "{selection.refusal.tooManyAssessors}") List<String> assessors) {

	static final int MOST_CANDIDATES = 8;

	static final int MOST_ASSESSORS = 5;

	Optional<String> addedName() {
		return Optional.ofNullable(this.newPartnerName);
	}

	void check() {
		int count = this.candidates.size() + (addedName().isPresent() ? 1 : 0);
		if (count == 0) {
			throw new Refusal("candidates", "selection.refusal.noCandidate");
		}
		if (count > MOST_CANDIDATES) {
			throw new Refusal("newPartnerName", "selection.refusal.tooManyCandidates", MOST_CANDIDATES);
		}
		if (addedName().isPresent() && this.newPartnerKind == null) {
			throw new Refusal("newPartnerKind", "selection.refusal.kindMissing");
		}
	}

}
