package org.bindery.fuzz;

import java.util.List;

import org.bindery.BinderyTest;
import org.bindery.identity.Reference;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is refused may be repeated in the refusal: however long it is, that costs nothing.
 * Without a bound each of these would take hours, or more than the stack.
 */
@BinderyTest
@Timeout(120)
class CheapRefusalsTests {

	private static final List<String> LONG = List.of("a".repeat(1_000_000), "a.".repeat(300_000) + "B",
			"No " + "a".repeat(500_000), "9".repeat(1_000_000));

	@LocalServerPort
	private int port;

	@Autowired
	private Story story;

	@ParameterizedTest
	@ValueSource(strings = { "{\"processVariables\":[{\"name\":\"x\",\"operator\":\"%s\",\"value\":1}]}",
			"{\"taskVariables\":[{\"name\":\"%s\",\"operator\":\"eq\",\"value\":1}]}",
			"{\"sorting\":[{\"sortBy\":\"%s\",\"sortOrder\":\"asc\"}]}", "{\"dueAfter\":\"%s\"}" })
	void doNotGrowWithTheQuestion(String question) {
		for (String text : LONG) {
			answered(contact().json("POST", "/engine-rest/task", question.formatted(text)));
			answered(contact().json("POST", "/engine-rest/variable-instance", question.formatted(text)));
		}
	}

	@Test
	void doNotGrowWithTheForm() {
		Reference reference = this.story.raises("contact", Answers.aNeed("Reading"));
		String task = "/engine-rest/task/" + this.story.waitingTask(reference, "designateContact").getId();
		for (String text : LONG) {
			refused(contact().json("POST", task + "/complete",
					"{\"variables\":{\"contact\":{\"value\":\"x\",\"type\":\"%s\"}}}".formatted(text)));
			refused(contact().json("POST", task + "/complete",
					"{\"variables\":{\"contact\":{\"value\":\"%s\",\"type\":\"Integer\"}}}".formatted(text)));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest/task?sortOrder=asc&sortBy=",
			"/engine-rest/history/task?sortOrder=asc&sortBy=", "/engine-rest/task?dueAfter=",
			"/engine-rest/task?processVariables=", "/engine-rest/task/", "/engine-rest/job?sortOrder=asc&sortBy=" })
	void doNotGrowWithTheAddress(String address) {
		refused(contact().get(address + "a.".repeat(3_000) + "B"));
	}

	@Test
	void doNotGrowWithWhatAProxySays() {
		for (int parts : List.of(500, 2_000)) {
			refused(new Wire(this.port).with("X-Forwarded-Prefix: " + "/a".repeat(parts)).get("/login"));
		}
	}

	private Wire contact() {
		return new Wire(this.port).as("contact");
	}

	/** What is not asked by does not matter. */
	private static void answered(Wire.Answer answer) {
		assertThat(answer.status()).as(answer.head()).isLessThan(500);
	}

	private static void refused(Wire.Answer answer) {
		assertThat(answer.status()).as(answer.head()).isGreaterThanOrEqualTo(400);
		assertThat(answer.body()).hasSizeLessThan(20_000);
		answered(answer);
	}

}
