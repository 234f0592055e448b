package org.bindery.desk.overview;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.bindery.BinderyTest;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.desk.web.Shelf;
import org.bindery.identity.Reference;
import org.bindery.partnerships.Stage;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A shelf of partnerships to be counted. */
@BinderyTest
@Transactional
abstract class CountedShelf {

	@Autowired
	JdbcClient database;

	@Autowired
	WorkingCalendar calendar;

	Shelf shelf;

	LocalDate today;

	@BeforeEach
	void clear() {
		for (String table : List.of("conflict_step", "conflict_about", "conflict", "partnership_partner",
				"partnership_team", "partnership", "work_candidate", "work_item")) {
			this.database.sql("delete from " + table).update();
		}
		this.shelf = new Shelf(this.database);
		this.today = this.calendar.today();
	}

	void fill(int times) {
		for (int time = 0; time < times; time++) {
			Reference reference = this.shelf.put("Number " + time, Stage.ACTIVE);
			this.shelf.happened(reference, "clerk" + System.nanoTime());
			conflict(reference, "CULTURE", List.of("HEARING", "TALKING"), "contact");
			task("clerk" + System.nanoTime(), time);
			plan("review_on", "Review " + time, Stage.ACTIVE, time);
		}
	}

	void plan(String column, String title, Stage stage, int days) {
		Reference reference = this.shelf.put(title, stage);
		this.database.sql("update partnership set next_check_in = null where reference = :reference")
			.param("reference", reference.text())
			.update();
		this.database.sql("update partnership set " + column + " = :day where reference = :reference")
			.param("day", this.today.plusDays(days))
			.param("reference", reference.text())
			.update();
	}

	void entered(Reference reference, String stage, int daysAgo) {
		this.database.sql("insert into stage_change (reference, stage, entered_at) values (:reference, :stage, :at)")
			.param("reference", reference.text())
			.param("stage", stage)
			.param("at", this.calendar.startOf(this.today.minusDays(daysAgo)).toInstant().atOffset(ZoneOffset.UTC))
			.update();
	}

	void task(String person, int days) {
		this.database
			.sql("""
					insert into work_item (task_id, reference, process, step, name, assignee, confidential, created_at, due_at)
					values (:id, 'T-1', 'NeedsAssessment', 'reviewNeed', 'Review the need', :person, false, :due, :due)""")
			.param("id", UUID.randomUUID().toString())
			.param("person", person)
			.param("due", this.calendar.endOf(this.today.plusDays(days)).toInstant().atOffset(ZoneOffset.UTC))
			.update();
	}

	void conflict(Reference reference, String cause, List<String> rungs, String about) {
		String key = UUID.randomUUID().toString();
		this.database.sql("""
				insert into conflict (version, reference, cause, severity, what, raised_by, raised_at)
				values (0, :reference, :cause, 'LOW', :key, 'contact', current_timestamp)""")
			.param("reference", reference.text())
			.param("key", key)
			.param("cause", cause)
			.update();
		rungs.forEach((rung) -> this.database.sql("""
				insert into conflict_step (conflict_id, rung, handler, by_contact, reached_on, due_on)
				select id, :rung, 'manager', false, raised, raised from (
					select id, cast(raised_at as date) as raised from conflict where what = :key) c""")
			.param("rung", rung)
			.param("key", key)
			.update());
		if (!about.isEmpty()) {
			this.database.sql("insert into conflict_about select id, :about from conflict where what = :key")
				.param("about", about)
				.param("key", key)
				.update();
		}
	}

}
