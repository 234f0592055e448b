package org.bindery.engine.steps;

import org.bindery.engine.accounts.RoleGroups;
import org.bindery.engine.inside.Acting;
import org.bindery.engine.inside.RefusedInput;
import org.bindery.engine.inside.TaskInCommand;

import org.springframework.stereotype.Component;

/**
 * A task is completed by its assignee, while unclaimed by one of its candidates, and by
 * an administrator. Seeing a task is the engine's authorization; this is the rest.
 */
@Component
class WhoMayComplete {

	private final RefusalMessages messages;

	WhoMayComplete(RefusalMessages messages) {
		this.messages = messages;
	}

	/** Refuses who may not complete the task now. */
	void check(TaskInCommand task) {
		if (task.isHandedOver()) {
			throw refusal("engine.refusal.handBack");
		}
		checkWork(task);
	}

	/** Refuses whose task it is not. */
	void checkWork(TaskInCommand task) {
		String person = Acting.person().orElse(null);
		if (person == null || isAdministrator()) {
			return;
		}
		task.assignee().filter((assignee) -> !assignee.equals(person)).ifPresent((assignee) -> {
			throw refusal("engine.refusal.notYours", assignee);
		});
		if (task.assignee().isEmpty() && !isCandidate(task, person)) {
			throw refusal("engine.refusal.notACandidate", person);
		}
	}

	/**
	 * Refuses a claim for somebody else, or by somebody whom the task is not offered to.
	 */
	void checkClaim(TaskInCommand task, String forWhom) {
		String person = Acting.person().orElse(null);
		if (person == null || isAdministrator()) {
			return;
		}
		if (!person.equals(forWhom)) {
			throw refusal("engine.refusal.claimForYourself");
		}
		if (!task.isAssignedTo(person) && !isCandidate(task, person)) {
			throw refusal("engine.refusal.notACandidate", person);
		}
	}

	/** Whether the acting person has the task, or could take it. */
	boolean isOfActingPerson(TaskInCommand task) {
		return Acting.person()
			.filter((person) -> task.isAssignedTo(person) || (task.assignee().isEmpty() && isCandidate(task, person)))
			.isPresent();
	}

	private static boolean isAdministrator() {
		return Acting.groups().contains(RoleGroups.ADMINISTRATORS);
	}

	private static boolean isCandidate(TaskInCommand task, String person) {
		return task.isOfferedTo(person, Acting.groups());
	}

	private RefusedInput refusal(String key, Object... arguments) {
		String text = this.messages.text(key, arguments);
		return new RefusedInput(null, text);
	}

}
