package org.bindery;

import java.time.Instant;
import java.util.List;

import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.RaisedConflict;
import org.bindery.conflicts.Severity;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.story.EngineRest;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A conflict about the manager waits for its contact person. */
@BinderyTest
@ExtendWith(OutputCaptureExtension.class)
abstract class ConflictAboutTheManager {

	@LocalServerPort
	int port;

	@Value("${camunda.bpm.process-engine-name:default}")
	String engine;

	@Autowired
	Story story;

	@Autowired
	Storytime storytime;

	@Autowired
	ConflictDesk conflicts;

	Reference reference;

	String task;

	@BeforeEach
	void aConflictAboutTheManagerIsRaised() {
		conflictIsRaised("manager");
	}

	@AfterEach
	void backToThePresent() {
		this.story.backToThePresent();
	}

	void conflictIsRaised(String about) {
		this.reference = this.storytime.runs();
		this.conflicts.raise(
				this.reference, new RaisedConflict(ConflictCause.CULTURE, Severity.LOW,
						"The manager shouted at the captain", List.of(new StaffId(about)), "Captain"),
				new StaffId("contact2"));
		this.story.runJobs(this.reference);
		this.task = "/task/" + this.story.waitingTask(this.reference, "hearParties").getId();
	}

	Instant due() {
		return this.story.waitingTask(this.reference, "hearParties").getDueDate().toInstant();
	}

	EngineRest as(String person) {
		return new EngineRest(this.port, this.engine, person);
	}

}
