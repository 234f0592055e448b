package org.bindery.desk.drafts;

import java.util.Optional;
import java.util.UUID;

import org.bindery.engine.AccountDeleted;

import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people typed into forms and have not sent yet. */
@Component
class Drafts {

	private final JdbcClient database;

	Drafts(JdbcClient database) {
		this.database = database;
	}

	Draft find(String form, String person) {
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
	String keep(FormKind kind, String form, String person, String version, String fields) {
		Optional<Row> row = row(form, person);
		Draft kept = counting(row);
		if (kept.fields().equals(fields)) {
			return kept.version();
		}
		if (!kept.version().equals(version) || row.filter((old) -> !deleted(form, person, old.version())).isPresent()) {
			throw new OptimisticLockingFailureException("Another version is kept");
		}
		String next = UUID.randomUUID().toString();
		this.database.sql(kind.insertion())
			.param("form", form)
			.param("person", person)
			.param("version", next)
			.param("fields", fields)
			.update();
		return next;
	}

	/**
	 * Leaves another version than the one that the person went on from.
	 * @throws OptimisticLockingFailureException where there is one
	 */
	@Transactional
	void forget(String form, String person, String version) {
		if (!deleted(form, person, version) && !find(form, person).equals(Draft.NONE)) {
			throw new OptimisticLockingFailureException("Another version is kept");
		}
	}

	@EventListener
	void forget(AccountDeleted deleted) {
		this.database.sql("delete from draft where person = ?").param(deleted.account()).update();
	}

	private static Draft counting(Optional<Row> row) {
		return row.filter(Row::counts).map((kept) -> new Draft(kept.version(), kept.fields())).orElse(Draft.NONE);
	}

	private boolean deleted(String form, String person, String version) {
		return this.database.sql("delete from draft where form = ? and person = ? and version = ?")
			.params(form, person, version)
			.update() > 0;
	}

	private Optional<Row> row(String form, String person) {
		return this.database
			.sql("""
					select d.version, d.fields, (d.held_since is null or d.held_since is not distinct from w.taken_at) as counts
					from draft d left join work_item w on w.task_id = d.task_id
					where d.form = ? and d.person = ?""")
			.params(form, person)
			.query(Row.class)
			.optional();
	}

	/**
	 * As it is stored.
	 *
	 * @param counts whether the task is in the same hands still
	 */
	record Row(String version, String fields, boolean counts) {
	}

}
