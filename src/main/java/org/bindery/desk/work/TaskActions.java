package org.bindery.desk.work;

import java.util.Optional;
import java.util.Set;

import org.bindery.engine.Refusal;
import org.bindery.engine.forms.Labels;
import org.bindery.partnerships.history.Finished;
import org.bindery.people.Colleague;
import org.bindery.people.Dates;
import org.bindery.work.WaitingTask;
import org.bindery.work.Work;

import org.springframework.stereotype.Component;

/** Lets people act on a task; where somebody was faster, it says who and when. */
@Component
class TaskActions {

	private static final Set<String> OF_SOMEBODY_ELSE = Set.of("engine.refusal.takenMeanwhile",
			"engine.refusal.notYoursToGive");

	private final Work work;

	private final Finished finished;

	private final Labels labels;

	private final Dates dates;

	TaskActions(Work work, Finished finished, Labels labels, Dates dates) {
		this.work = work;
		this.finished = finished;
		this.labels = labels;
		this.dates = dates;
	}

	/** Why it is not done; empty when it is. */
	Optional<Refusal> refusal(String task, Colleague person, Runnable action) {
		if (find(task, person).isEmpty()) {
			return Optional.of(gone(task));
		}
		try {
			action.run();
			return Optional.empty();
		}
		catch (Refusal refusal) {
			return Optional
				.of(find(task, person).map((now) -> taken(now, person).orElse(refusal)).orElseGet(() -> gone(task)));
		}
	}

	private Optional<WaitingTask> find(String task, Colleague person) {
		return this.work.find(task, person);
	}

	private Optional<Refusal> taken(WaitingTask task, Colleague person) {
		return task.isOf(person.id()) || task.holder().name().isEmpty() ? Optional.empty()
				: Optional.of(new Refusal("", "desk.work.taken", this.labels.of(task.name()),
						task.holder().name().get(), task.holder().since().map(this.dates::moment).orElse("")));
	}

	private Refusal gone(String task) {
		return this.finished.find(task)
			.map((done) -> new Refusal("", "desk.work.done", this.labels.of(done.name()), done.who(),
					this.dates.moment(done.at())))
			.orElseGet(() -> new Refusal("", "desk.work.gone"));
	}

}
