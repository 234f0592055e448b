package org.bindery;

import java.beans.Introspector;
import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.story.EngineRest;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody has an expression evaluated by a question, wherever in it the expression stands.
 */
@BinderyTest
@TestInstance(Lifecycle.PER_CLASS)
class ExpressionsInQueriesTests {

	@LocalServerPort
	private int port;

	@Value("${camunda.bpm.process-engine-name:default}")
	private String engine;

	@Autowired
	private FilterService filters;

	private EngineRest contact;

	private EngineRest admin;

	private String filter;

	@BeforeAll
	void twoPeopleAsk() {
		this.contact = as("contact");
		this.admin = as("admin");
		this.filter = this.filters.createFilterQuery().filterName("All tasks").singleResult().getId();
	}

	@Test
	void knowsEveryQuestionThatTakesExpressions() {
		ClassPathScanningCandidateComponentProvider classes = new ClassPathScanningCandidateComponentProvider(false);
		classes.addIncludeFilter((reader, factory) -> true);
		Set<String> asking = Stream
			.of("org.camunda.bpm.engine.rest", "org.camunda.bpm.cockpit", "org.camunda.bpm.tasklist",
					"org.camunda.bpm.admin", "org.camunda.bpm.welcome", "org.camunda.bpm.webapp")
			.flatMap((place) -> classes.findCandidateComponents(place).stream())
			.map((found) -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
			.filter((type) -> expressions(type).findAny().isPresent())
			.map(Class::getSimpleName)
			.collect(Collectors.toSet());
		assertThat(asking).as("questions with setters for expressions").containsExactly("TaskQueryDto");
	}

	static Stream<String> expressionsOfTasks() {
		return expressions(TaskQueryDto.class);
	}

	private static Stream<String> expressions(Class<?> type) {
		return Stream.of(type.getMethods())
			.map(Method::getName)
			.filter((name) -> name.startsWith("set") && name.endsWith("Expression"))
			.map((name) -> Introspector.decapitalize(name.substring(3)));
	}

	@ParameterizedTest
	@MethodSource("expressionsOfTasks")
	void refusesExpressionsInQuestionsForTasks(String asked) {
		String plain = "{\"%s\":\"${currentUser()}\"}".formatted(asked);
		String nested = "{\"orQueries\":[{\"name\":\"x\"},%s]}".formatted(plain);
		String twice = "{\"orQueries\":[%s]}".formatted(nested);
		assertRefused(this.contact.get("/task?" + asked + "=%24%7BcurrentUser()%7D"));
		assertRefused(this.admin.post("/task/count", plain));
		assertRefused(this.contact.post("/task", nested));
		assertRefused(this.admin.post("/task", twice));
		assertRefused(this.contact.post("/filter/" + this.filter + "/list", nested));
		assertRefused(this.admin.post("/filter/create", kept(nested)));
	}

	@Test
	void refusesExpressionsInEveryWayOfAsking() {
		String nested = "{\"orQueries\":[{\"dueAfterExpression\":\"${now()}\"}]}";
		for (EngineRest person : List.of(this.contact, as("manager"), as("analyst"), this.admin)) {
			assertRefused(person.post("/task", nested));
			assertRefused(person.post("/task/count", nested));
			assertRefused(person.post("/filter/" + this.filter + "/list", nested));
			assertRefused(person.post("/filter/" + this.filter + "/count", nested));
			assertRefused(person.cards(this.filter, nested));
			assertThat(person.post("/filter/" + this.filter + "/singleResult", nested).statusCode()).isEqualTo(400);
		}
		assertRefused(this.contact.get("/task/count?dueAfterExpression=%24%7Bnow()%7D"));
		assertRefused(this.admin.put("/filter/" + this.filter, kept(nested)));
	}

	@Test
	void answersBinderysOwnFilters() {
		for (Filter filter : this.filters.createTaskFilterQuery().list()) {
			HttpResponse<String> answer = this.contact.cards(filter.getId());
			assertThat(answer.statusCode()).as(filter.getName() + ": " + answer.body()).isEqualTo(200);
		}
	}

	private static String kept(String question) {
		return "{\"resourceType\":\"Task\",\"name\":\"Mine\",\"query\":%s,\"properties\":{}}".formatted(question);
	}

	private static void assertRefused(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
		assertThat(answer.body()).contains("No expressions are evaluated in queries");
	}

	private EngineRest as(String person) {
		return new EngineRest(this.port, this.engine, person);
	}

}
