package org.bindery.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Stage;

/**
 * A task as pages show it.
 *
 * @param step the id of the step in its process
 * @param name the step in the words of the diagram, which are English
 * @param offered whether the reader can take it, or could while nobody had it
 * @param confidential whether nobody but the reader may learn of it
 */
public record WaitingTask(String id, String step, String name, InPartnership partnership, Holder holder,
		boolean offered, boolean confidential, Due due, Optional<Instant> followUp) {

	WaitingTask with(Optional<String> who, List<String> partners, boolean offered) {
		return new WaitingTask(this.id, this.step, this.name, this.partnership.with(partners), this.holder.called(who),
				offered, this.confidential, this.due, this.followUp);
	}

	public boolean isOf(StaffId person) {
		return this.holder.id.filter(person::equals).isPresent();
	}

	/** Whether the reader can take it now. */
	public boolean free() {
		return this.offered && this.holder.id.isEmpty();
	}

	/**
	 * The partnership that a task is of, if it is of one.
	 *
	 * @param title empty where there is none
	 * @param partners their names in alphabetical order
	 */
	public record InPartnership(Optional<Reference> reference, String title, Optional<Stage> stage,
			List<String> partners) {

		private InPartnership with(List<String> names) {
			return new InPartnership(this.reference, this.title, this.stage, names);
		}

	}

	/**
	 * Whom a task waits for; empty while nobody took it.
	 *
	 * @param since when they got it
	 */
	public record Holder(Optional<StaffId> id, Optional<String> name, Optional<Instant> since) {

		private Holder called(Optional<String> name) {
			return new Holder(this.id, name, this.since);
		}

	}

}
