package org.bindery;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.bindery.story.EngineRest;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever may ask the engine asks for a few things at once; each of these would keep the
 * database busy for long, for everybody.
 */
@BinderyTest
@Timeout(120)
class BoundedQuestionsTests {

	private static final String VARIABLE = "{\"name\":\"x\",\"operator\":\"eq\",\"value\":1}";

	private static final String SORTING = "{\"sortBy\":\"taskVariable\",\"sortOrder\":\"asc\","
			+ "\"parameters\":{\"variable\":\"x\",\"type\":\"String\"}}";

	@LocalServerPort
	private int port;

	@Value("${camunda.bpm.process-engine-name:default}")
	private String engine;

	@Autowired
	private FilterService filters;

	@Autowired
	private ProcessEngineConfiguration configuration;

	private EngineRest contact;

	private EngineRest admin;

	private String filter;

	@BeforeEach
	void twoPeopleAsk() {
		this.contact = new EngineRest(this.port, this.engine, "contact");
		this.admin = new EngineRest(this.port, this.engine, "admin");
		this.filter = this.filters.createFilterQuery().filterName("All tasks").singleResult().getId();
	}

	@Test
	void haveAFewVariables() {
		assertRefused("variables", "{\"taskVariables\":[%s]}", VARIABLE, 5);
		assertRefused("variables", "{\"orQueries\":[{\"taskVariables\":[%s]}]}", VARIABLE, 5);
		assertThat(this.contact.get("/task?taskVariables=" + String.join(",", Collections.nCopies(6, "x_eq_1")))
			.statusCode()).isEqualTo(400);
		for (String list : List.of("/process-instance", "/history/process-instance", "/execution")) {
			assertThat(this.admin.post(list, variables(5)).statusCode()).as(list).isEqualTo(200);
			assertThat(this.admin.post(list, variables(6)).statusCode()).as(list).isEqualTo(400);
		}
	}

	@Test
	void haveAFewAlternatives() {
		assertRefused("orQueries", "{\"orQueries\":[%s]}", "{\"name\":\"x\"}", 10);
		assertRefused("orQueries", "{\"orQueries\":[{\"orQueries\":[%s]}]}", "{\"name\":\"x\"}", 9);
	}

	@Test
	void areInOrderOfAFewThings() {
		assertRefused("sorting", "{\"sorting\":[%s]}", SORTING, 5);
	}

	@Test
	void lookForAFewLettersWithAFewWildcards() {
		assertRefused("nameLike", "{\"nameLike\":\"%s\"}", "%a", 3, "");
		assertRefused("nameLike", "{\"nameLike\":\"%s\"}", "a", 200, "");
		assertRefused("variables", "{\"taskVariables\":[{\"name\":\"x\",\"operator\":\"like\",\"value\":\"%s\"}]}",
				"%a", 3, "");
		assertThat(this.contact.get("/user?firstNameLike=" + "%25a".repeat(20)).statusCode()).isEqualTo(400);
	}

	@Test
	void areNotAnsweredForEver() {
		assertThat(this.configuration.getJdbcStatementTimeout()).isEqualTo(30);
	}

	private void assertRefused(String field, String question, String part, int most) {
		assertRefused(field, question, part, most, ",");
	}

	private void assertRefused(String field, String question, String part, int most, String between) {
		for (EngineRest person : List.of(this.contact, this.admin)) {
			for (String list : List.of("/task", "/task/count", "/filter/" + this.filter + "/list")) {
				HttpResponse<String> answer = person.post(list, many(question, part, most, between));
				assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
				HttpResponse<String> refusal = person.post(list, many(question, part, most + 1, between));
				assertThat(refusal.statusCode()).as(list + ": " + refusal.body()).isEqualTo(400);
				assertThat(refusal.body()).contains(field + ": ");
			}
		}
	}

	/** Of which some lists take the same one as one. */
	private static String variables(int count) {
		return IntStream.range(0, count)
			.mapToObj((number) -> VARIABLE.replace("x", "x" + number))
			.collect(Collectors.joining(",", "{\"variables\":[", "]}"));
	}

	private static String many(String question, String part, int count, String between) {
		return question.replace("%s", String.join(between, Collections.nCopies(count, part)));
	}

}
