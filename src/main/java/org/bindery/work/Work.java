package org.bindery.work;

import java.util.List;
import java.util.Optional;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.identity.Reference;
import org.bindery.people.Colleague;
import org.bindery.search.Counted;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for people. Reads Bindery's own list of the engine's tasks: how long an
 * answer takes depends on how much of it is wanted, not on how many tasks there are.
 * Confidential tasks are shown to whom they wait for, and to nobody else.
 */
@Component
@Transactional(readOnly = true)
public class Work {

	/** More than one partnership ever has at once. */
	private static final int ALL = 1000;

	private final FoundTasks tasks;

	private final WorkLoads loads;

	private final WorkingCalendar calendar;

	Work(FoundTasks tasks, WorkLoads loads, WorkingCalendar calendar) {
		this.tasks = tasks;
		this.loads = loads;
		this.calendar = calendar;
	}

	/** Those of one partnership that the person may see, the soonest due first. */
	public List<WaitingTask> of(Reference reference, Colleague person) {
		return this.tasks.rows(TaskSearch.ofPartnership(reference, person.id()), person, 0, ALL);
	}

	/** Empty where nobody has to do it any more, or the person may not see it. */
	public Optional<WaitingTask> find(String task, Colleague person) {
		return this.tasks.rows(TaskSearch.ofTask(task, person.id()), person, 0, 1).stream().findFirst();
	}

	/** Those that wait for the person, the soonest due first. */
	public List<WaitingTask> mine(Colleague person, int most) {
		return page(WorkFilter.of(Whose.MINE), person, 0, most);
	}

	/** Those that the person could take, the soonest due first. */
	public List<WaitingTask> offered(Colleague person, int most) {
		return this.tasks.rows(TaskSearch.free(person), person, 0, most);
	}

	/** Those from that one on, at most so many, the soonest due first. */
	public List<WaitingTask> page(WorkFilter filter, Colleague person, int first, int most) {
		return this.tasks.rows(search(filter, person), person, first, most);
	}

	public Counted count(WorkFilter filter, Colleague person) {
		return this.tasks.counts(List.of(search(filter, person))).get(0);
	}

	/** With one query. */
	public WorkCounts counts(Colleague person) {
		WorkFilter mine = WorkFilter.of(Whose.MINE);
		List<Counted> counts = this.tasks.counts(List.of(search(mine.due(DueWhen.LATE), person),
				search(mine.due(DueWhen.TODAY), person), search(mine, person), TaskSearch.free(person)));
		return new WorkCounts(counts.get(0), counts.get(1), counts.get(2), counts.get(3));
	}

	/**
	 * Everybody's, confidential tasks left out; whoever has the most is first, what
	 * nobody has taken comes last. Looks at all open tasks.
	 */
	public List<WorkLoad> loads() {
		return this.loads.all();
	}

	private TaskSearch search(WorkFilter filter, Colleague person) {
		return TaskSearch.of(filter, this.calendar, person);
	}

}
