package org.bindery.engine.tasks;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.bindery.engine.Refusal;
import org.bindery.engine.accounts.Accounts;
import org.bindery.engine.inside.Acting;
import org.bindery.engine.inside.EngineCommands;
import org.bindery.engine.inside.TaskInCommand;
import org.bindery.engine.steps.TaskDates;
import org.bindery.engine.steps.WhoMayHandOn;
import org.bindery.identity.StaffId;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;

import org.springframework.stereotype.Component;

/** Passes tasks from hand to hand in the engine, whose own rules hold for claims. */
@Component
class TasksInHand implements TaskWork {

	private final EngineCommands commands;

	private final TaskService tasks;

	private final IdentityService identity;

	private final Accounts accounts;

	private final WhoMayHandOn rules;

	private final TaskDates dates;

	TasksInHand(EngineCommands commands, TaskService tasks, IdentityService identity, Accounts accounts,
			WhoMayHandOn rules, TaskDates dates) {
		this.commands = commands;
		this.tasks = tasks;
		this.identity = identity;
		this.accounts = accounts;
		this.rules = rules;
		this.dates = dates;
	}

	@Override
	public void claim(String task, StaffId person) {
		as(person, () -> this.tasks.claim(task, person.text()));
	}

	@Override
	public void giveBack(String task, StaffId person) {
		change(task, person, this.rules::checkGivingBack, () -> this.tasks.setAssignee(task, null));
	}

	@Override
	public void handOn(String task, StaffId person, StaffId colleague) {
		change(task, person, this.rules::checkHandingOn, () -> this.tasks.setAssignee(task, colleague.text()));
	}

	@Override
	public void lookAgain(String task, StaffId person, Optional<Instant> on) {
		Date date = on.map(Date::from).orElse(null);
		this.dates.checkFollowUp(date);
		as(person, "engine.refusal.notYoursToGive", () -> this.tasks.setFollowUpDate(task, date));
	}

	/**
	 * By our own rules, which let people do with their tasks what the engine does not.
	 */
	private void change(String id, StaffId person, BiConsumer<TaskInCommand, String> rule, Runnable change) {
		as(person, () -> this.commands.run(() -> {
			rule.accept(TaskInCommand.find(id).orElseThrow(TasksInHand::gone), person.text());
			Acting.withoutRights(change);
			return null;
		}));
	}

	private void as(StaffId person, Runnable work) {
		as(person, "engine.refusal.notOffered", work);
	}

	private void as(StaffId person, String unauthorized, Runnable work) {
		this.identity.setAuthentication(person.text(), this.accounts.groupsOf(person));
		try {
			work.run();
		}
		catch (NullValueException | NotFoundException ex) {
			throw gone();
		}
		catch (TaskAlreadyClaimedException | OptimisticLockingException ex) {
			throw new Refusal("", "engine.refusal.takenMeanwhile");
		}
		catch (AuthorizationException ex) {
			throw new Refusal("", unauthorized);
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

	private static Refusal gone() {
		return new Refusal("", "engine.refusal.doneMeanwhile");
	}

}
