package org.bindery.desk.work;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.bindery.BinderyTest;
import org.bindery.desk.web.Reader;
import org.bindery.desk.web.Shelf;
import org.bindery.desk.web.Visit;
import org.bindery.engine.Account;
import org.bindery.engine.Accounts;
import org.bindery.partnerships.Stage;
import org.bindery.story.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What the pages of work ask of the database does not grow with the work. */
@BinderyTest
@Transactional
class WorkCostTests {

	@Autowired
	private MockMvc pages;

	@Autowired
	private JdbcClient database;

	@Autowired
	private EntityManager cache;

	@Autowired
	private Statements statements;

	@Autowired
	private Accounts accounts;

	private Shelf shelf;

	@BeforeEach
	void hire() {
		this.shelf = new Shelf(this.database);
	}

	@ParameterizedTest
	@CsvSource({ "/work, 5", "/work?whose=TEAM, 5", "/work?whose=EVERYBODY, 10",
			"/work?whose=EVERYBODY&due=LATE&stage=ACTIVE&partner=of, 10", "/work/load, 3", "/work/finished, 3",
			"/work/finished?whose=EVERYBODY, 3" })
	void showMuchForThePriceOfLittle(String address, long price) {
		happens(26);
		long little = costOf(address);
		happens(40);
		assertThat(costOf(address)).isEqualTo(little).isEqualTo(price);
	}

	private void happens(int times) {
		for (int time = 0; time < times; time++) {
			String reference = this.shelf.put("Busy", Stage.ACTIVE);
			waits(reference, "manager");
			waits(reference, somebody());
			this.shelf.happened(reference, "manager");
			this.shelf.happened(reference, somebody());
		}
		this.database.sql("update history_entry set done_at = current_timestamp").update();
	}

	private void waits(String reference, String person) {
		String task = UUID.randomUUID().toString();
		this.database.sql("""
				insert into work_item (task_id, reference, process, step, name, assignee, taken_at, confidential,
				created_at, due_at) values (:task, :reference, 'PartnerSelection', 'choosePartners', 'Choose partners',
				:person, :due, false, :due, :due)""")
			.param("task", task)
			.param("reference", reference)
			.param("person", person)
			.param("due", Instant.EPOCH.atOffset(ZoneOffset.UTC))
			.update();
		this.database.sql("insert into work_candidate values (:task, 'managers', true, true, :due)")
			.param("task", task)
			.param("due", Instant.EPOCH.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Somebody new each time: names are what pages look up one by one. */
	private String somebody() {
		String id = "clerk" + System.nanoTime();
		this.accounts.create(new Account(id, "New", "Clerk", "", ""), id, List.of("contacts"));
		return id;
	}

	private long costOf(String address) {
		this.cache.flush();
		this.cache.clear();
		return this.statements.during(
				() -> assertThat(Visit.to(this.pages, address, Reader.MANAGER).status()).as(address).isEqualTo(200));
	}

}
