package org.bindery.desk.web;

import java.time.Instant;
import java.util.Date;
import java.util.List;

import jakarta.persistence.EntityManager;
import org.bindery.BinderyTest;
import org.bindery.engine.Account;
import org.bindery.engine.Accounts;
import org.bindery.partnerships.Stage;
import org.bindery.story.Answers;
import org.bindery.story.Statements;
import org.bindery.story.Story;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What a page asks of the database does not grow with what it shows. */
@BinderyTest
@Transactional
class PageCostTests {

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

	@Autowired
	private Story story;

	@Autowired
	private TaskService tasks;

	private Shelf shelf;

	@BeforeEach
	void hire() {
		this.shelf = new Shelf(this.database);
	}

	@Test
	void tellsALongStoryForThePriceOfAShortOne() {
		String reference = this.shelf.put("Long story", Stage.ACTIVE);
		String address = "/partnerships/" + reference;
		happened(reference, 11);
		long few = costOf(address);
		happened(reference, 40);
		assertThat(costOf(address)).isEqualTo(few).isLessThan(36);
	}

	@Test
	void showsMuchOverdueAndQuietForThePriceOfLittle() {
		late(2);
		this.shelf.put("Quiet", Stage.ACTIVE);
		long little = costOf("/");
		late(8);
		this.shelf.put("Quiet for long", Stage.ACTIVE);
		this.shelf.put("Quiet, too", Stage.ACTIVE);
		assertThat(costOf("/")).isEqualTo(little).isLessThan(16);
	}

	@Test
	void showsManyUndeliveredMessagesForThePriceOfTwo() {
		lost(21);
		long few = costOf("/undelivered");
		lost(40);
		assertThat(costOf("/undelivered")).isEqualTo(few).isLessThan(6);
	}

	private void happened(String reference, int times) {
		for (int time = 0; time < times; time++) {
			this.shelf.happened(reference, somebody());
			this.shelf.settled(reference, somebody());
		}
	}

	private void late(int tasks) {
		for (int number = 0; number < tasks; number++) {
			String reference = this.story.raises(somebody(), Answers.aNeed("Late"));
			this.tasks.setDueDate(this.story.waitingTask(reference, "designateContact").getId(),
					Date.from(Instant.EPOCH));
		}
	}

	private void lost(int messages) {
		for (int number = 0; number < messages; number++) {
			this.database.sql("""
					insert into undelivered_message (name, reference, sent_by, received_at)
					values ('PartnershipEnds', :reference, :person, current_timestamp)""")
				.param("reference", this.shelf.put("Over", Stage.CLOSED))
				.param("person", somebody())
				.update();
		}
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
		return this.statements.during(() -> {
			try {
				this.pages.perform(get(address).with(Reader.MANAGER.signedIn())).andExpect(status().isOk());
			}
			catch (Exception ex) {
				throw new AssertionError(ex);
			}
		});
	}

}
