package org.bindery.work.drafts;

import java.util.Optional;
import java.util.UUID;

import org.bindery.engine.accounts.AccountDeleted;
import org.bindery.identity.StaffId;
import org.jooq.DSLContext;

import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import static org.bindery.tables.work.DraftTable.DRAFT;
import static org.bindery.tables.work.WorkItemTable.WORK_ITEM;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;

/** What people typed into forms and have not sent yet. */
@Component
class Drafts {

	private final DSLContext database;

	Drafts(DSLContext database) {
		this.database = database;
	}

	Draft find(String form, StaffId person) {
		return counting(row(form, person));
	}

	/**
	 * Keeps nothing where the task is gone.
	 * @param version the one that the person went on from
	 * @return the version of now; the same words again make no new one
	 * @throws OptimisticLockingFailureException where another one is kept meanwhile
	 * @throws org.springframework.dao.DuplicateKeyException where that happens right now
	 */
	@Transactional
	String keep(FormKind kind, String form, StaffId person, String version, String fields) {
		Optional<Row> row = row(form, person);
		Draft kept = counting(row);
		if (kept.fields().equals(fields)) {
			return kept.version();
		}
		if (!kept.version().equals(version) || row.filter((old) -> !deleted(form, person, old.version())).isPresent()) {
			throw new OptimisticLockingFailureException("Another version is kept");
		}
		String next = UUID.randomUUID().toString();
		kind.keep(this.database, form, person, next, fields);
		return next;
	}

	/**
	 * Leaves another version than the one that the person went on from.
	 * @throws OptimisticLockingFailureException where there is one
	 */
	@Transactional
	void forget(String form, StaffId person, String version) {
		// a text that no version is may be one that no database takes
		boolean gone = row(form, person).filter((kept) -> kept.version().equals(version))
			.filter((kept) -> deleted(form, person, version))
			.isPresent();
		if (!gone && !find(form, person).equals(Draft.NONE)) {
			throw new OptimisticLockingFailureException("Another version is kept");
		}
	}

	@EventListener
	void forget(AccountDeleted deleted) {
		this.database.deleteFrom(DRAFT).where(DRAFT.PERSON.eq(deleted.account())).execute();
	}

	private static Draft counting(Optional<Row> row) {
		return row.filter(Row::counts).map((kept) -> new Draft(kept.version(), kept.fields())).orElse(Draft.NONE);
	}

	private boolean deleted(String form, StaffId person, String version) {
		return this.database.deleteFrom(DRAFT)
			.where(DRAFT.FORM.eq(form))
			.and(DRAFT.PERSON.eq(person))
			.and(DRAFT.VERSION.eq(version))
			.execute() > 0;
	}

	private Optional<Row> row(String form, StaffId person) {
		return this.database
			.select(DRAFT.VERSION, DRAFT.FIELDS,
					field(DRAFT.HELD_SINCE.isNull().or(DRAFT.HELD_SINCE.isNotDistinctFrom(WORK_ITEM.TAKEN_AT))))
			.from(DRAFT)
			.leftJoin(WORK_ITEM)
			.on(WORK_ITEM.TASK_ID.eq(DRAFT.TASK_ID))
			.where(DRAFT.FORM.eq(form))
			.and(DRAFT.PERSON.eq(person))
			.fetchOptional(mapping(Row::new));
	}

	/**
	 * As it is stored.
	 *
	 * @param counts whether the task is in the same hands still
	 */
	record Row(String version, String fields, boolean counts) {
	}

}
