package org.bindery.engine.tasks;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.bindery.engine.steps.ProcessClasses;
import org.bindery.engine.tasks.TaskState.What;
import org.bindery.engine.tasks.TaskState.When;
import org.bindery.engine.tasks.TaskState.Whom;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;

import org.springframework.stereotype.Component;

import static org.bindery.tables.engine.ActReProcdefTable.ACT_RE_PROCDEF;
import static org.bindery.tables.engine.ActRuExecutionTable.ACT_RU_EXECUTION;
import static org.bindery.tables.engine.ActRuIdentitylinkTable.ACT_RU_IDENTITYLINK;
import static org.bindery.tables.engine.ActRuTaskTable.ACT_RU_TASK;
import static org.jooq.impl.DSL.inline;

/**
 * Reads the engine's tables: its task query asks for each task's candidates one by one.
 */
@Component
class StoredTasks implements EngineTasks {

	private final DSLContext database;

	private final ProcessClasses processClasses;

	StoredTasks(DSLContext database, ProcessClasses processClasses) {
		this.database = database;
		this.processClasses = processClasses;
	}

	@Override
	public List<TaskState> after(String id, int most) {
		return withOffers(tasks().where(ACT_RU_TASK.ID_.gt(id)).orderBy(ACT_RU_TASK.ID_).limit(most).fetch(this::task));
	}

	@Override
	public List<TaskState> find(Collection<String> ids) {
		return ids.isEmpty() ? List.of() : withOffers(tasks().where(ACT_RU_TASK.ID_.in(ids)).fetch(this::task));
	}

	private SelectOnConditionStep<?> tasks() {
		return this.database
			.select(ACT_RU_TASK.ID_, ACT_RU_TASK.NAME_, ACT_RU_TASK.TASK_DEF_KEY_, ACT_RU_TASK.ASSIGNEE_,
					ACT_RU_TASK.CREATE_TIME_, ACT_RU_TASK.LAST_UPDATED_, ACT_RU_TASK.DUE_DATE_,
					ACT_RU_TASK.FOLLOW_UP_DATE_, ACT_RU_EXECUTION.BUSINESS_KEY_, ACT_RE_PROCDEF.KEY_)
			.from(ACT_RU_TASK)
			.leftJoin(ACT_RU_EXECUTION)
			.on(ACT_RU_EXECUTION.ID_.eq(ACT_RU_TASK.PROC_INST_ID_))
			.leftJoin(ACT_RE_PROCDEF)
			.on(ACT_RE_PROCDEF.ID_.eq(ACT_RU_TASK.PROC_DEF_ID_));
	}

	private TaskState task(Record row) {
		String process = text(row.get(ACT_RE_PROCDEF.KEY_));
		Instant created = row.get(ACT_RU_TASK.CREATE_TIME_).toInstant();
		return new TaskState(row.get(ACT_RU_TASK.ID_),
				new What(process, text(row.get(ACT_RU_TASK.TASK_DEF_KEY_)), text(row.get(ACT_RU_TASK.NAME_))),
				Reference.find(row.get(ACT_RU_EXECUTION.BUSINESS_KEY_)),
				new Whom(StaffId.find(row.get(ACT_RU_TASK.ASSIGNEE_)), new HashSet<>(), new HashSet<>()),
				new When(created, moment(row, ACT_RU_TASK.LAST_UPDATED_).orElse(created),
						moment(row, ACT_RU_TASK.DUE_DATE_).orElse(created), moment(row, ACT_RU_TASK.FOLLOW_UP_DATE_)),
				this.processClasses.confidential(process));
	}

	private List<TaskState> withOffers(List<TaskState> tasks) {
		Map<String, TaskState> byId = tasks.stream().collect(Collectors.toMap(TaskState::id, (task) -> task));
		if (!tasks.isEmpty()) {
			this.database
				.select(ACT_RU_IDENTITYLINK.TASK_ID_, ACT_RU_IDENTITYLINK.USER_ID_, ACT_RU_IDENTITYLINK.GROUP_ID_)
				.from(ACT_RU_IDENTITYLINK)
				.where(ACT_RU_IDENTITYLINK.TYPE_.eq(inline(IdentityLinkType.CANDIDATE)))
				.and(ACT_RU_IDENTITYLINK.TASK_ID_.in(byId.keySet()))
				.forEach((offer) -> {
					TaskState task = byId.get(offer.value1());
					StaffId.find(offer.value2()).ifPresent(task.whom().candidates()::add);
					Optional.ofNullable(offer.value3()).ifPresent(task.whom().groups()::add);
				});
		}
		return tasks;
	}

	private static Optional<Instant> moment(Record row, Field<Timestamp> column) {
		return Optional.ofNullable(row.get(column)).map(Timestamp::toInstant);
	}

	private static String text(String text) {
		return (text != null) ? text : "";
	}

}
