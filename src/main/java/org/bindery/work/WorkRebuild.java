package org.bindery.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.bindery.engine.tasks.EngineTasks;
import org.bindery.engine.tasks.TaskState;
import org.bindery.engine.tasks.TaskState.When;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares the list of open tasks with the engine's and mends what differs, a few tasks
 * at a time, while people go on working.
 */
@Component
class WorkRebuild {

	private static final int AT_ONCE = 500;

	private final EngineTasks engine;

	private final KeptItems kept;

	private final WorkItems items;

	private final TransactionTemplate transaction;

	WorkRebuild(EngineTasks engine, KeptItems kept, WorkItems items, TransactionTemplate transaction) {
		this.engine = engine;
		this.kept = kept;
		this.items = items;
		this.transaction = transaction;
	}

	Mended run() {
		return takeOver().and(forget());
	}

	private Mended takeOver() {
		Mended mended = Mended.NOTHING;
		List<TaskState> tasks = this.engine.after("", AT_ONCE);
		while (!tasks.isEmpty()) {
			mended = mended.and(compare(tasks));
			tasks = this.engine.after(tasks.get(tasks.size() - 1).id(), AT_ONCE);
		}
		return mended;
	}

	private Mended compare(List<TaskState> tasks) {
		Map<String, TaskState> known = this.kept.find(tasks.stream().map(TaskState::id).toList());
		List<String> missing = new ArrayList<>();
		List<String> different = new ArrayList<>();
		tasks.forEach((task) -> {
			if (!known.containsKey(task.id())) {
				missing.add(task.id());
			}
			else if (!known.get(task.id()).equals(asKept(task))) {
				different.add(task.id());
			}
		});
		mend(missing);
		mend(different);
		return new Mended(tasks.size(), missing.size(), different.size(), 0);
	}

	/**
	 * When it was last changed is not kept, nor whom a confidential task is offered to.
	 */
	private static TaskState asKept(TaskState task) {
		When when = task.when();
		return new TaskState(task.id(), task.what(), task.reference(),
				task.confidential() ? task.whom().alone() : task.whom(),
				new When(when.created(), when.created(), when.due(), when.followUp()), task.confidential());
	}

	private Mended forget() {
		int leftOver = 0;
		List<String> ids = this.kept.after("", AT_ONCE);
		while (!ids.isEmpty()) {
			Set<String> gone = new HashSet<>(ids);
			gone.removeAll(this.engine.find(ids).stream().map(TaskState::id).toList());
			mend(List.copyOf(gone));
			leftOver += gone.size();
			ids = this.kept.after(ids.get(ids.size() - 1), AT_ONCE);
		}
		return new Mended(0, 0, 0, leftOver);
	}

	/** As the engine has them once nobody else can change the list. */
	private void mend(List<String> ids) {
		if (ids.isEmpty()) {
			return;
		}
		this.transaction.executeWithoutResult((status) -> {
			Set<String> locked = this.kept.lock(ids);
			Map<Boolean, List<TaskState>> now = this.engine.find(ids)
				.stream()
				.collect(Collectors.partitioningBy((task) -> locked.contains(task.id())));
			Set<String> gone = new HashSet<>(locked);
			now.get(true).forEach((task) -> gone.remove(task.id()));
			this.items.delete(gone);
			this.items.replace(now.get(true));
			this.items.insert(now.get(false));
		});
	}

}
