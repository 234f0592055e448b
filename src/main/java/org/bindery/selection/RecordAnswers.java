package org.bindery.selection;

import java.util.List;

import jakarta.validation.constraints.Size;
import org.bindery.engine.Refusal;
import org.bindery.engine.forms.Offered;

/**
 * Which of the invited partners accepted.
 *
 * @param accepted ids of partners
 * @param nobodyAccepted says so outright, so that no box is forgotten
 * @param notes null where nothing needs saying
 */
public record RecordAnswers(@Offered List<String> accepted, boolean nobodyAccepted, @Size(max = 1000) String notes) {

	void check() {
		if (this.accepted.isEmpty() && !this.nobodyAccepted) {
			throw new Refusal("accepted", "selection.refusal.noAnswer");
		}
		if (!this.accepted.isEmpty() && this.nobodyAccepted) {
			throw new Refusal("nobodyAccepted", "selection.refusal.twoAnswers");
		}
	}

	Answer answer() {
		return this.accepted.isEmpty() ? Answer.REFUSED : Answer.ACCEPTED;
	}

}
