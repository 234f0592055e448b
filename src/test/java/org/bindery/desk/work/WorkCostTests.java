package org.bindery.desk.work;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.bindery.BinderyTest;
import org.bindery.desk.web.Price;
import org.bindery.desk.web.Shelf;
import org.bindery.identity.Reference;
import org.bindery.partnerships.Stage;
import org.bindery.story.TestStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What the pages of work ask of the database does not grow with the work. */
@BinderyTest
@Transactional
class WorkCostTests {

	@Autowired
	private JdbcClient database;

	@Autowired
	private Price price;

	@Autowired
	private TestStaff staff;

	private Shelf shelf;

	@BeforeEach
	void hireWhereNothingHasFailed() {
		this.database.sql("update act_ru_job set exception_stack_id_ = null").update();
		this.database.sql("update letter set status = 'KEPT' where status = 'UNDELIVERABLE'").update();
		this.shelf = new Shelf(this.database);
	}

	@ParameterizedTest
	@CsvSource({ "/work, 8", "/work?whose=TEAM, 5", "/work?whose=EVERYBODY, 10",
			"/work?whose=EVERYBODY&due=LATE&stage=ACTIVE&partner=of, 10", "/work/load, 3", "/work/finished, 3",
			"/work/finished?whose=EVERYBODY, 3" })
	void showMuchForThePriceOfLittle(String address, long price) {
		happens(26);
		long little = this.price.of(address);
		happens(40);
		assertThat(this.price.of(address)).isEqualTo(little).isEqualTo(price);
	}

	private void happens(int times) {
		for (int time = 0; time < times; time++) {
			Reference reference = this.shelf.put("Busy", Stage.ACTIVE);
			waits(reference, "manager");
			waits(reference, this.staff.somebody());
			this.shelf.happened(reference, "manager");
			this.shelf.happened(reference, this.staff.somebody());
		}
		this.database.sql("update history_entry set done_at = current_timestamp").update();
	}

	private void waits(Reference reference, String person) {
		String task = UUID.randomUUID().toString();
		this.database.sql("""
				insert into work_item (task_id, reference, process, step, name, assignee, taken_at, confidential,
				created_at, due_at) values (:task, :reference, 'PartnerSelection', 'choosePartners', 'Choose partners',
				:person, :due, false, :due, :due)""")
			.param("task", task)
			.param("reference", reference.text())
			.param("person", person)
			.param("due", Instant.EPOCH.atOffset(ZoneOffset.UTC))
			.update();
		this.database.sql("insert into work_candidate values (:task, 'managers', true, true, :due)")
			.param("task", task)
			.param("due", Instant.EPOCH.atOffset(ZoneOffset.UTC))
			.update();
	}

}
