package org.bindery.work;

import java.time.LocalDate;
import java.util.Optional;

import org.bindery.partnerships.Stage;

/**
 * Which tasks a list shows.
 *
 * @param who whom they wait for: somebody's id, or {@link #NOBODY}
 * @param week the first of seven days on which they are due
 * @param partner words that a partner's name contains; may be empty
 */
public record WorkFilter(Whose whose, Optional<String> who, Optional<DueWhen> due, Optional<LocalDate> week,
		Optional<Stage> stage, String partner) {

	/** No account is called like that. */
	public static final String NOBODY = "-";

	public static WorkFilter of(Whose whose) {
		return new WorkFilter(whose, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");
	}

	public WorkFilter due(DueWhen when) {
		return new WorkFilter(this.whose, this.who, Optional.of(when), this.week, this.stage, this.partner);
	}

	public WorkFilter week(LocalDate first) {
		return new WorkFilter(this.whose, this.who, this.due, Optional.of(first), this.stage, this.partner);
	}

	/** Whether it leaves out some of those whose tasks these are. */
	public boolean narrows() {
		return this.who.isPresent() || this.due.isPresent() || this.week.isPresent() || this.stage.isPresent()
				|| !this.partner.isEmpty();
	}

}
