package org.bindery.desk.work;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import org.bindery.BinderyTest;
import org.bindery.desk.web.Reader;
import org.bindery.desk.web.Visit;
import org.bindery.identity.Reference;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.camunda.bpm.engine.TaskService;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** A check-in waits to be logged. */
@BinderyTest
@Transactional
abstract class WaitingCheckIn {

	@Autowired
	MockMvc pages;

	@Autowired
	Story story;

	@Autowired
	Storytime storytime;

	@Autowired
	TaskService tasks;

	Reference reference;

	String task;

	@BeforeEach
	void aCheckInWaitsToBeLogged() {
		this.reference = this.storytime.runs();
		this.story.fires(this.reference, "nextCheckIn");
		this.task = this.story.waitingTask(this.reference, "logCheckIn").getId();
		isDue(Duration.ofDays(-400));
	}

	void isOfferedToTheTeam() {
		this.tasks.setAssignee(this.task, null);
		this.tasks.addCandidateUser(this.task, "contact");
		this.tasks.addCandidateUser(this.task, "contact2");
	}

	void isDue(Duration fromNow) {
		this.tasks.setDueDate(this.task, Date.from(Instant.now().plus(fromNow)));
	}

	Elements row(String address, Reader reader) {
		return new Elements(
				rows(address, reader).stream().filter((row) -> row.text().contains(this.reference.text())).toList());
	}

	Elements rows(String address, Reader reader) {
		Visit visit = Visit.to(this.pages, address, reader);
		assertThat(visit.status()).as(address).isEqualTo(200);
		return visit.page().select("tbody tr");
	}

}
