package org.bindery.work;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.bindery.engine.tasks.TaskState;
import org.bindery.engine.tasks.TaskState.What;
import org.bindery.engine.tasks.TaskState.When;
import org.bindery.engine.tasks.TaskState.Whom;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.jooq.DSLContext;
import org.jooq.Record;

import org.springframework.stereotype.Component;

import static org.bindery.tables.work.WorkCandidateTable.WORK_CANDIDATE;
import static org.bindery.tables.work.WorkItemTable.WORK_ITEM;

/** Reads the list of open tasks as it is kept, to compare it with the engine's. */
@Component
class KeptItems {

	private final DSLContext database;

	KeptItems(DSLContext database) {
		this.database = database;
	}

	boolean none() {
		return !this.database.fetchExists(WORK_ITEM);
	}

	/** The next ids in their order. */
	List<String> after(String id, int most) {
		return this.database.select(WORK_ITEM.TASK_ID)
			.from(WORK_ITEM)
			.where(WORK_ITEM.TASK_ID.gt(id))
			.orderBy(WORK_ITEM.TASK_ID)
			.limit(most)
			.fetch(WORK_ITEM.TASK_ID);
	}

	/** Whoever else changes one of them waits until this transaction ends. */
	Set<String> lock(Collection<String> ids) {
		return this.database.select(WORK_ITEM.TASK_ID)
			.from(WORK_ITEM)
			.where(WORK_ITEM.TASK_ID.in(ids))
			.forUpdate()
			.fetchSet(WORK_ITEM.TASK_ID);
	}

	/** By id; when a task was last changed is not kept. */
	Map<String, TaskState> find(Collection<String> ids) {
		Map<String, TaskState> found = this.database.selectFrom(WORK_ITEM)
			.where(WORK_ITEM.TASK_ID.in(ids))
			.fetchMap(WORK_ITEM.TASK_ID, KeptItems::task);
		this.database.select(WORK_CANDIDATE.TASK_ID, WORK_CANDIDATE.CANDIDATE, WORK_CANDIDATE.IS_GROUP)
			.from(WORK_CANDIDATE)
			.where(WORK_CANDIDATE.TASK_ID.in(ids))
			.forEach((offer) -> {
				TaskState task = found.get(offer.value1());
				if (offer.value3()) {
					task.whom().groups().add(offer.value2());
				}
				else {
					task.whom().candidates().add(new StaffId(offer.value2()));
				}
			});
		return found;
	}

	private static TaskState task(Record row) {
		Instant created = row.get(WORK_ITEM.CREATED_AT);
		return new TaskState(row.get(WORK_ITEM.TASK_ID),
				new What(row.get(WORK_ITEM.PROCESS), row.get(WORK_ITEM.STEP), row.get(WORK_ITEM.NAME)),
				Reference.find(row.get(WORK_ITEM.REFERENCE)),
				new Whom(Optional.ofNullable(row.get(WORK_ITEM.ASSIGNEE)), new HashSet<>(), new HashSet<>()),
				new When(created, created, row.get(WORK_ITEM.DUE_AT),
						Optional.ofNullable(row.get(WORK_ITEM.FOLLOW_UP_AT))),
				row.get(WORK_ITEM.CONFIDENTIAL));
	}

}
