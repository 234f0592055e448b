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
 * @param title the partnership's; empty where the task is of none
 * @param stage empty where the task is of no partnership
 * @param partners their names in alphabetical order
 * @param assignee the id of whom it waits for; empty while nobody took it
 * @param who the name of whom it waits for; empty while nobody took it
 * @param since when the assignee got it
 * @param offered whether the reader can take it, or could while nobody had it
 * @param confidential whether nobody but the reader may learn of it
 */
public record WaitingTask(String id, String step, String name, Optional<Reference> reference, String title,
		Optional<Stage> stage, List<String> partners, Optional<StaffId> assignee, Optional<String> who,
		Optional<Instant> since, boolean offered, boolean confidential, Due due, Optional<Instant> followUp) {

	WaitingTask with(Optional<String> who, List<String> partners, boolean offered) {
		return new WaitingTask(this.id, this.step, this.name, this.reference, this.title, this.stage, partners,
				this.assignee, who, this.since, offered, this.confidential, this.due, this.followUp);
	}

	public boolean isOf(StaffId person) {
		return this.assignee.filter(person::equals).isPresent();
	}

	/** Whether the reader can take it now. */
	public boolean free() {
		return this.offered && this.assignee.isEmpty();
	}

}
