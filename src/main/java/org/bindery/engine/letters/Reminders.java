package org.bindery.engine.letters;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.bindery.engine.accounts.RoleGroups;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.Carried;
import org.bindery.engine.ConfidentialCases;
import org.bindery.engine.accounts.Account;
import org.bindery.engine.accounts.Accounts;
import org.bindery.engine.inside.TaskInCommand;
import org.bindery.engine.inside.TaskTimers;
import org.bindery.engine.steps.ProcessClasses;
import org.bindery.engine.tasks.OpenTasks;
import org.bindery.identity.Address;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reminds a task's people before it is due, and tells the managers after. */
@Component
class Reminders {

	private final ReminderSettings settings;

	private final WorkingCalendar calendar;

	private final Accounts accounts;

	private final ObjectProvider<Letters> letters;

	private final ObjectProvider<OpenTasks> tasks;

	private final ProcessClasses processClasses;

	private final ObjectProvider<ConfidentialCases> confidential;

	Reminders(ReminderSettings settings, WorkingCalendar calendar, Accounts accounts, ObjectProvider<Letters> letters,
			ObjectProvider<OpenTasks> tasks, ProcessClasses processClasses,
			ObjectProvider<ConfidentialCases> confidential) {
		this.settings = settings;
		this.calendar = calendar;
		this.accounts = accounts;
		this.letters = letters;
		this.tasks = tasks;
		this.processClasses = processClasses;
		this.confidential = confidential;
	}

	/**
	 * Working days before the due date; at the due date where that moment has passed
	 * already.
	 */
	Date reminderOf(Date due) {
		Date reminder = this.calendar
			.endOf(this.calendar.plus(this.calendar.dateOf(due.toInstant()), -this.settings.before()));
		return reminder.toInstant().isAfter(this.calendar.now()) ? reminder : due;
	}

	Date escalationOf(Date due) {
		return this.calendar.endOf(this.calendar.plus(this.calendar.dateOf(due.toInstant()), this.settings.after()));
	}

	TaskListener reminding() {
		return (task) -> {
			replaceWhoLeft(task);
			send("taskReminder", task, owners(task));
		};
	}

	/** Nothing escalates to its own owner: one person may hold every role. */
	TaskListener escalating() {
		return (task) -> {
			replaceWhoLeft(task);
			List<StaffId> owners = (task.getAssignee() != null) ? owners(task) : List.of();
			send("taskEscalation", task, managers(task).filter((manager) -> !owners.contains(manager)).toList());
		};
	}

	/** A task of somebody who left goes to whom the diagram chooses now. */
	private void replaceWhoLeft(DelegateTask task) {
		Optional.ofNullable(task.getAssignee())
			.map(StaffId::new)
			.filter((assignee) -> !this.accounts.worksHere(assignee))
			.ifPresent((assignee) -> this.tasks.getObject().assignAnew(reference(task), List.of(assignee)));
	}

	private void send(String letter, DelegateTask task, List<StaffId> staff) {
		String to = Address.together(staff.stream().map(Address.Staff::new).toList());
		this.letters.getObject()
			.send(new LetterOrder(SendLetter.jobId(), letter, reference(task), to, new Carried(facts(task))));
	}

	private static Reference reference(DelegateTask task) {
		return new Reference(task.getExecution().getProcessBusinessKey());
	}

	/** What the process carries tells which confidential matter a letter belongs to. */
	private Map<String, Object> facts(DelegateTask task) {
		Map<String, Object> facts = new HashMap<>(task.getVariables());
		facts.put("taskName", this.processClasses.confidential(process(task)) ? "A confidential task" : task.getName());
		facts.put("dueDate", dueDate(task));
		facts.put("taskLink", this.settings.page() + "/camunda/app/tasklist/default/#/?task=" + task.getId());
		facts.put("assigneeName", assigneeName(task));
		return facts;
	}

	/** Today where somebody took the due date away: the task still waits. */
	private LocalDate dueDate(DelegateTask task) {
		return Optional.ofNullable(task.getDueDate())
			.map((due) -> this.calendar.dateOf(due.toInstant()))
			.orElseGet(this.calendar::today);
	}

	private String assigneeName(DelegateTask task) {
		return StaffId.find(task.getAssignee()).flatMap(this.accounts::find).map(Account::name).orElse("");
	}

	/** The managers where nobody of them works here any more. */
	private List<StaffId> owners(DelegateTask task) {
		Stream<StaffId> people = (task.getAssignee() != null) ? Stream.of(new StaffId(task.getAssignee()))
				: task.getCandidates().stream().flatMap(this::people);
		List<StaffId> known = people.distinct().filter(this.accounts::worksHere).toList();
		return known.isEmpty() ? managers(task).toList() : known;
	}

	private Stream<StaffId> managers(DelegateTask task) {
		String process = process(task);
		return this.processClasses.confidential(process)
				? this.confidential.stream()
					.flatMap((cases) -> cases.managersFor(process, new Carried(task.getVariables())).stream())
				: inGroup(RoleGroups.MANAGERS);
	}

	private static String process(DelegateTask task) {
		return TaskInCommand.of(task).process().orElseThrow();
	}

	private Stream<StaffId> people(IdentityLink candidate) {
		return (candidate.getUserId() != null) ? Stream.of(new StaffId(candidate.getUserId()))
				: inGroup(candidate.getGroupId());
	}

	private Stream<StaffId> inGroup(String group) {
		return this.accounts.inGroup(group).stream().map(Account::id);
	}

	/** The two moments of a task. */
	Map<String, TaskTimers.Timer> timers() {
		return Map.of("reminder", new TaskTimers.Timer(this::reminderOf, reminding()), "escalation",
				new TaskTimers.Timer(this::escalationOf, escalating()));
	}

}
