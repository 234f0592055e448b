package org.bindery.desk.web;

import java.time.Instant;
import java.util.Date;

import org.bindery.BinderyTest;
import org.bindery.identity.Reference;
import org.bindery.partnerships.Stage;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.bindery.story.TestStaff;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page asks of the database does not grow with what it shows. */
@BinderyTest
@Transactional
class PageCostTests {

	@Autowired
	private JdbcClient database;

	@Autowired
	private Price price;

	@Autowired
	private TestStaff staff;

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
		Reference reference = this.shelf.put("Long story", Stage.ACTIVE);
		String address = "/partnerships/" + reference;
		happened(reference, 11);
		long few = this.price.of(address);
		happened(reference, 40);
		assertThat(this.price.of(address)).isEqualTo(few).isLessThan(36);
	}

	@Test
	void showsMuchOverdueAndQuietForThePriceOfLittle() {
		late(2);
		this.shelf.put("Quiet", Stage.ACTIVE);
		long little = this.price.of("/");
		late(8);
		this.shelf.put("Quiet for long", Stage.ACTIVE);
		this.shelf.put("Quiet, too", Stage.ACTIVE);
		assertThat(this.price.of("/")).isEqualTo(little).isLessThan(16);
	}

	@Test
	void showsManyUndeliveredMessagesForThePriceOfTwo() {
		lost(21);
		long few = this.price.of("/undelivered");
		lost(40);
		assertThat(this.price.of("/undelivered")).isEqualTo(few).isLessThan(6);
	}

	private void happened(Reference reference, int times) {
		for (int time = 0; time < times; time++) {
			this.shelf.happened(reference, this.staff.somebody());
			this.shelf.settled(reference, this.staff.somebody());
		}
	}

	private void late(int tasks) {
		for (int number = 0; number < tasks; number++) {
			Reference reference = this.story.raises(this.staff.somebody(), Answers.aNeed("Late"));
			this.tasks.setDueDate(this.story.waitingTask(reference, "designateContact").getId(),
					Date.from(Instant.EPOCH));
		}
	}

	private void lost(int messages) {
		for (int number = 0; number < messages; number++) {
			this.database.sql("""
					insert into undelivered_message (name, reference, sent_by, received_at)
					values ('PartnershipEnds', :reference, :person, current_timestamp)""")
				.param("reference", this.shelf.put("Over", Stage.CLOSED).text())
				.param("person", this.staff.somebody())
				.update();
		}
	}

}
