package org.bindery.partnerships.actions;

import java.util.function.Predicate;

import org.bindery.partnerships.Branches;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Stage;
import org.bindery.people.Colleague;
import org.bindery.people.Role;

/** What people can do on a partnership's page. */
public enum PartnershipAction {

	LOG_CONVERSATION(true, (partnership) -> true), RAISE_CONFLICT(true, Partnership::isRunning),
	REPORT_OVERLAP(true, Partnership::isRunning),
	CHANGE_CONTACT(false, (partnership) -> !partnership.stage().isFinal() && partnership.contact().isPresent()),
	HOLD(false, (partnership) -> partnership.stage() != Stage.ON_HOLD && !partnership.stage().isFinal()),
	RESUME(false, (partnership) -> partnership.standing().isHeld()),
	REVIEW(false, (partnership) -> partnership.stage() == Stage.ACTIVE), BRANCH(false, Branches::isPossible),
	END(false, Partnership::isRunning);

	private final boolean anybody;

	private final Predicate<Partnership> applies;

	PartnershipAction(boolean anybody, Predicate<Partnership> applies) {
		this.anybody = anybody;
		this.applies = applies;
	}

	/** Whether it makes sense where the partnership stands. */
	public boolean appliesTo(Partnership partnership) {
		return this.applies.test(partnership);
	}

	/**
	 * Whether the person may: contacts, managers and administrators; what concerns the
	 * whole partnership only its own contact and team, managers and administrators.
	 */
	public boolean isOpenTo(Colleague person, Partnership partnership) {
		return person.is(Role.MANAGER, Role.ADMINISTRATOR) || (this.anybody && person.is(Role.CONTACT))
				|| partnership.contactAndTeam().contains(person.id());
	}

}
