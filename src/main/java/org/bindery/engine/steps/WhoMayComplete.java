package org.bindery.engine.steps;

import java.util.List;

import org.bindery.engine.RoleGroups;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLinkType;

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
	void check(TaskEntity task) {
		if (task.getDelegationState() == DelegationState.PENDING) {
			throw refusal("engine.refusal.handBack");
		}
		checkWork(task);
	}

	/** Refuses whose task it is not. */
	void checkWork(TaskEntity task) {
		String person = Context.getCommandContext().getAuthenticatedUserId();
		if (person == null || isAdministrator()) {
			return;
		}
		if (task.getAssignee() != null) {
			if (!task.getAssignee().equals(person)) {
				throw refusal("engine.refusal.notYours", task.getAssignee());
			}
		}
		else if (!isCandidate(task, person)) {
			throw refusal("engine.refusal.notACandidate", person);
		}
	}

	/**
	 * Refuses a claim for somebody else, or by somebody whom the task is not offered to.
	 */
	void checkClaim(TaskEntity task, String forWhom) {
		String person = Context.getCommandContext().getAuthenticatedUserId();
		if (person == null || isAdministrator()) {
			return;
		}
		if (!person.equals(forWhom)) {
			throw refusal("engine.refusal.claimForYourself");
		}
		if (!person.equals(task.getAssignee()) && !isCandidate(task, person)) {
			throw refusal("engine.refusal.notACandidate", person);
		}
	}

	/** Whether the acting person has the task, or could take it. */
	boolean isOfActingPerson(TaskEntity task) {
		String person = Context.getCommandContext().getAuthenticatedUserId();
		return person != null
				&& (person.equals(task.getAssignee()) || (task.getAssignee() == null && isCandidate(task, person)));
	}

	private boolean isAdministrator() {
		List<String> groups = Context.getCommandContext().getAuthentication().getGroupIds();
		return groups != null && groups.contains(RoleGroups.ADMINISTRATORS);
	}

	private boolean isCandidate(TaskEntity task, String person) {
		CommandContext context = Context.getCommandContext();
		List<String> groups = context.getAuthentication().getGroupIds();
		return task.getIdentityLinks()
			.stream()
			.filter((link) -> IdentityLinkType.CANDIDATE.equals(link.getType()))
			.anyMatch((link) -> person.equals(link.getUserId())
					|| (groups != null && link.getGroupId() != null && groups.contains(link.getGroupId())));
	}

	private FormFieldValidationException refusal(String key, Object... arguments) {
		String text = this.messages.text(key, arguments);
		return new FormFieldValidationException(null, text);
	}

}
