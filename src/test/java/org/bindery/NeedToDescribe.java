package org.bindery;

import org.bindery.identity.Reference;
import org.bindery.story.Answers;
import org.bindery.story.EngineRest;
import org.bindery.story.Story;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A need waits for its contact person to describe it. */
@BinderyTest
abstract class NeedToDescribe {

	@LocalServerPort
	int port;

	@Value("${camunda.bpm.process-engine-name:default}")
	String engine;

	@Autowired
	Story story;

	@Autowired
	RepositoryService repository;

	Reference reference;

	String task;

	@BeforeEach
	void aNeedWaitsToBeDescribed() {
		this.reference = this.story.raises("contact", Answers.aNeed("Chess"));
		this.story.does("contact", this.reference, "designateContact", Answers.contact("contact"));
		this.task = "/task/" + this.story.waitingTask(this.reference, "describeNeed").getId();
	}

	EngineRest as(String person) {
		return new EngineRest(this.port, this.engine, person);
	}

}
