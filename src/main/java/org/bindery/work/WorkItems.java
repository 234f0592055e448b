package org.bindery.work;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.bindery.engine.tasks.TaskState;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.jooq.DSLContext;
import org.jooq.Query;

import org.springframework.stereotype.Component;

import static org.bindery.tables.work.WorkCandidateTable.WORK_CANDIDATE;
import static org.bindery.tables.work.WorkItemTable.WORK_ITEM;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

/** Writes the open tasks: few statements, however many tasks there are. */
@Component
class WorkItems {

	private static final Instant NEVER = Instant.EPOCH;

	private static final StaffId SOMEBODY = new StaffId("somebody");

	private final DSLContext database;

	WorkItems(DSLContext database) {
		this.database = database;
	}

	/** With whom they were offered to. */
	void delete(Collection<String> ids) {
		all(deleteFrom(WORK_ITEM).where(WORK_ITEM.TASK_ID.eq("")), ids, (id) -> row(id));
	}

	void insert(Collection<TaskState> tasks) {
		all(insertInto(WORK_ITEM)
			.columns(WORK_ITEM.NAME, WORK_ITEM.ASSIGNEE, WORK_ITEM.DUE_AT, WORK_ITEM.FOLLOW_UP_AT, WORK_ITEM.TAKEN_AT,
					WORK_ITEM.TASK_ID, WORK_ITEM.REFERENCE, WORK_ITEM.PROCESS, WORK_ITEM.STEP, WORK_ITEM.CONFIDENTIAL,
					WORK_ITEM.CREATED_AT)
			.values("", SOMEBODY, NEVER, NEVER, NEVER, "", "", "", "", false, NEVER), tasks,
				(task) -> row(task.what().name(), task.whom().assignee().orElse(null), task.when().due(),
						task.when().followUp().orElse(null), task.when().changed(), task.id(),
						task.reference().map(Reference::text).orElse(""), task.what().process(), task.what().step(),
						task.confidential(), task.when().created()));
		offer(tasks);
	}

	/** Those that are not known yet are inserted. */
	void replace(List<TaskState> tasks) {
		int[] updated = all(update(WORK_ITEM).set(WORK_ITEM.NAME, "")
			.set(WORK_ITEM.ASSIGNEE, SOMEBODY)
			.set(WORK_ITEM.DUE_AT, NEVER)
			.set(WORK_ITEM.FOLLOW_UP_AT, NEVER)
			.set(WORK_ITEM.TAKEN_AT,
					when(WORK_ITEM.ASSIGNEE.isDistinctFrom(SOMEBODY), val(NEVER, WORK_ITEM.TAKEN_AT))
						.otherwise(WORK_ITEM.TAKEN_AT))
			.set(WORK_ITEM.STEP, "")
			.where(WORK_ITEM.TASK_ID.eq("")), tasks, (task) -> {
				StaffId assignee = task.whom().assignee().orElse(null);
				return row(task.what().name(), assignee, task.when().due(), task.when().followUp().orElse(null),
						assignee, task.when().changed(), task.what().step(), task.id());
			});
		List<TaskState> known = which(tasks, updated, true);
		all(deleteFrom(WORK_CANDIDATE).where(WORK_CANDIDATE.TASK_ID.eq("")), known, (task) -> row(task.id()));
		offer(known);
		insert(which(tasks, updated, false));
	}

	/** A confidential task is offered to nobody. */
	private void offer(Collection<TaskState> tasks) {
		all(insertInto(WORK_CANDIDATE)
			.columns(WORK_CANDIDATE.TASK_ID, WORK_CANDIDATE.CANDIDATE, WORK_CANDIDATE.IS_GROUP, WORK_CANDIDATE.TAKEN,
					WORK_CANDIDATE.DUE_AT)
			.values("", "", false, false, NEVER),
				tasks.stream().filter((task) -> !task.confidential()).flatMap(Offer::of).toList(),
				(offer) -> row(offer.task().id(), offer.candidate(), offer.group(),
						offer.task().whom().assignee().isPresent(), offer.task().when().due()));
	}

	/**
	 * One execution on the database; none where there is nothing to do. The values of
	 * each row take the place of the statement's own.
	 */
	private <T> int[] all(Query statement, Collection<T> rows, Function<T, Object[]> values) {
		return rows.isEmpty() ? new int[0]
				: this.database.batch(statement).bind(rows.stream().map(values).toArray(Object[][]::new)).execute();
	}

	private static Object[] row(Object... values) {
		return values;
	}

	private static List<TaskState> which(List<TaskState> tasks, int[] updated, boolean found) {
		return IntStream.range(0, tasks.size())
			.filter((index) -> (updated[index] != 0) == found)
			.mapToObj(tasks::get)
			.toList();
	}

	/** A task that somebody, or each member of a group, can take. */
	private record Offer(TaskState task, String candidate, boolean group) {

		static Stream<Offer> of(TaskState task) {
			return Stream.concat(
					task.whom().candidates().stream().map((person) -> new Offer(task, person.text(), false)),
					task.whom().groups().stream().map((group) -> new Offer(task, group, true)));
		}

	}

}
