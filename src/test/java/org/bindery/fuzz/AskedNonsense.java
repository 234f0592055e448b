package org.bindery.fuzz;

import org.bindery.BinderyTest;
import org.bindery.identity.Reference;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A task waits while nonsense is asked for. */
@BinderyTest
abstract class AskedNonsense {

	static final String MEGABYTE = "x".repeat(1_000_000);

	@LocalServerPort
	int port;

	@Value("${camunda.bpm.process-engine-name:default}")
	String engine;

	@Autowired
	Story story;

	Wire wire;

	Reference reference;

	String task;

	@BeforeEach
	void aTaskWaits() {
		this.wire = new Wire(this.port);
		this.reference = this.story.raises("contact", Answers.aNeed("Reading"));
		this.task = rest("/task/" + this.story.waitingTask(this.reference, "designateContact").getId());
	}

	String rest(String path) {
		return "/engine-rest/engine/" + this.engine + path;
	}

	static Wire.Answer refuses(int status, Wire.Answer answer) {
		assertThat(answer.status()).as(answer.body()).isEqualTo(status);
		return holds(answer);
	}

	static Wire.Answer holds(Wire.Answer answer) {
		assertThat(Blunders.in(answer)).as(answer.head() + answer.body()).isEmpty();
		return answer;
	}

}
