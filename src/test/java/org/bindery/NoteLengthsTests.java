package org.bindery;

import java.net.http.HttpResponse;

import org.bindery.story.Answers;
import org.bindery.story.EngineRest;
import org.bindery.story.Story;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What is noted on a task stays as much as somebody reads. */
@BinderyTest
class NoteLengthsTests {

	@LocalServerPort
	private int port;

	@Value("${camunda.bpm.process-engine-name:default}")
	private String engine;

	@Autowired
	private Story story;

	@Autowired
	private TaskService tasks;

	private String task;

	@BeforeEach
	void aTaskWaits() {
		this.task = this.story.waitingTask(this.story.raises("contact", Answers.aNeed("Reading")), "designateContact")
			.getId();
	}

	@Test
	void aNoteIsAPageLong() {
		assertThat(comment("x".repeat(4_000)).statusCode()).isEqualTo(200);
		refused(comment("x".repeat(4_001)), "at most 4,000 characters");
	}

	@Test
	void aTaskHasAFewHundredNotes() {
		for (int each = 0; each < 200; each++) {
			this.tasks.createComment(this.task, null, "Noted");
		}
		refused(comment("Noted"), "at most 200 comments");
	}

	private HttpResponse<String> comment(String message) {
		return new EngineRest(this.port, this.engine, "admin").post("/task/" + this.task + "/comment/create",
				"{\"message\":\"" + message + "\"}");
	}

	private static void refused(HttpResponse<String> answer, String reason) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
		assertThat(answer.body()).contains(reason);
	}

}
