package org.bindery;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.bindery.identity.Reference;
import org.bindery.needs.Need;
import org.bindery.needs.Needs;
import org.bindery.story.Answers;
import org.bindery.story.EngineRest;
import org.bindery.story.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Whatever is sent to a form over the REST API: a clear refusal, and nothing is stored.
 */
@BinderyTest
class BadInputTests {

	@LocalServerPort
	private int port;

	@Value("${camunda.bpm.process-engine-name:default}")
	private String engine;

	@Autowired
	private Story story;

	@Autowired
	private Needs needs;

	@Autowired
	private JdbcTemplate database;

	private Reference reference;

	private String task;

	@BeforeEach
	void aNeedWaitsToBeDescribed() {
		this.reference = this.story.raises("contact", Answers.aNeed("Reading to children"));
		this.story.does("contact", this.reference, "designateContact", Answers.contact("contact"));
		this.task = this.story.waitingTask(this.reference, "describeNeed").getId();
	}

	static Stream<Arguments> badValues() {
		return Stream.of(arguments("title", "{}", "is needed"), arguments("title", """
				{"value":"   "}""", "is needed"),
				arguments("title", "{\"value\":\"" + "x".repeat(121) + "\"}", "must not be longer than 120 characters"),
				arguments("title", """
						{"value":"\\u200b\\u3164"}""", "is needed"), arguments("title", """
						{"value":"a\\ud800b"}""", "has characters that cannot be stored"), arguments("title", """
						{"value":"[1,2]","type":"Json"}""", "cannot be read"), arguments("title", """
						{"value":"2027-01-15T00:00:00.000+0000","type":"Date"}""", "cannot be read"),
				arguments("benefits", """
						{"value":"FUNDING"}""", "must be a list of options"), arguments("benefits", """
						{"value":"[\\"NONSENSE\\"]","type":"Json"}""", "must be a list of options"),
				arguments("benefits", """
						{"value":"[]","type":"Json"}""", "is needed"), arguments("benefits", """
						{"value":"[","type":"Json"}""", "cannot be read"), arguments("urgent", """
						{"value":"perhaps"}""", "cannot be read"), arguments("describeNeed", """
						{"value":"PURSUE"}""", "is not a field of this form"));
	}

	@ParameterizedTest
	@MethodSource("badValues")
	void refusesBadValues(String field, String sent, String reason) {
		for (String way : List.of("submit-form", "complete")) {
			HttpResponse<String> answer = submit("contact", way, with(field, sent));
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
			assertThat(answer.body()).contains("\"" + label(field) + ": " + reason).doesNotContain(this.task);
		}
		assertThat(this.story.waitingTask(this.reference, "describeNeed").getId()).isEqualTo(this.task);
		assertThat(this.needs.findByReference(this.reference).map(Need::title)).contains("Reading to children");
	}

	@Test
	void refusesADateInThePastWhereItMakesNoSense() {
		answerDescribeNeed();
		this.story.does("contact", this.reference, "linkNeed", Answers.linkedToANewGoal("Reading " + this.reference));
		this.task = this.story.waitingTask(this.reference, "reviewNeed").getId();
		for (String date : List.of("2020-01-01", "yesterday", "+999999999-01-01", "2027-02-30")) {
			HttpResponse<String> answer = submit("admin", "submit-form", "{\"variables\":{\"decision\":{\"value\":"
					+ "\"DEFER\"},\"deferUntil\":{\"value\":\"" + date + "\"}}}");
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
			assertThat(answer.body()).contains("\"Pick it up again on: ");
		}
	}

	@Test
	void refusesWhatIsNoWholeNumberOrCouldBeAnother() {
		answerDescribeNeed();
		this.task = this.story.waitingTask(this.reference, "linkNeed").getId();
		Map<String, String> reasons = Map.of("\"1e3\"", "must be a whole number", "\"NaN\"", "must be a whole number",
				"2030.5", "must be a whole number", "\"2.030\"", "could be read in two ways", "\"99,999,999,999\"",
				"is too large a number", "\"-2,030\"", "must be at least 2,000", "\"$2,030\"", "counts something");
		reasons.forEach((typed, reason) -> {
			HttpResponse<String> answer = submit("contact", "submit-form",
					"{\"variables\":{\"newGoalHorizon\":{\"value\":" + typed + "}}}");
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
			assertThat(answer.body()).contains("To be reached by (year): " + reason);
		});
	}

	@Test
	void keepsTextAsItWasMeant() {
		HttpResponse<String> answer = submit("contact", "submit-form", with("title", """
				{"value":"From: A Person <a.person@example.org>\\u000bdon\\u0092t\\u0000"}"""));
		assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
		assertThat(this.needs.findByReference(this.reference).map(Need::title))
			.contains("From: A Person <a.person@example.org> don’t");
	}

	@Test
	void refusesABadStartForm() {
		HttpResponse<String> answer = new EngineRest(this.port, this.engine, "contact").post(
				"/process-definition/key/PartnershipLifecycle/submit-form",
				"{\"variables\":{\"title\":{\"value\":\"\\u200b\"},\"purpose\":{\"value\":\"Why not\"}}}");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("\"A short name for the need: is needed");
	}

	@Test
	void leavesNothingOfAFormInTheEnginesTables() {
		String marker = "Marker" + System.nanoTime();
		Reference marked = this.story.raises("contact", Map.of("title", marker, "purpose", marker));
		this.story.does("contact", marked, "designateContact", Answers.contact("contact"));
		Map<String, Object> form = new HashMap<>(Answers.describedNeed(marker));
		form.putAll(Map.of("purpose", marker, "audience", marker, "serviceArea", marker, "capacityGaps", marker));
		this.story.does("contact", marked, "describeNeed", form);
		this.story.does("contact", marked, "linkNeed", Answers.linkedToANewGoal(marker));
		this.story.does("manager", marked, "reviewNeed", Answers.decision("DECLINE", marker));
		assertThat(tablesWith(marker)).contains("NEED", "PARTNERSHIP").noneMatch((table) -> table.startsWith("ACT_"));
	}

	private void answerDescribeNeed() {
		this.story.does("contact", this.reference, "describeNeed", Answers.describedNeed("Reading to children"));
	}

	/** The tables that hold the text in any column. */
	private List<String> tablesWith(String text) {
		return this.database.queryForList("""
				select table_name, column_name, data_type from information_schema.columns
				where lower(table_schema) = 'public' and (lower(data_type) like 'character%' or
				lower(data_type) like 'binary%' or data_type in ('bytea', 'text'))""")
			.stream()
			.filter((column) -> holds(column, text))
			.map((column) -> column.get("TABLE_NAME").toString().toUpperCase(Locale.ROOT))
			.distinct()
			.toList();
	}

	private boolean holds(Map<String, Object> column, String text) {
		String select = "select \"%s\" from \"%s\" where \"%1$s\" is not null".formatted(column.get("COLUMN_NAME"),
				column.get("TABLE_NAME"));
		Stream<String> values = column.get("DATA_TYPE").toString().matches("BINARY.*|bytea")
				? this.database.queryForList(select, byte[].class)
					.stream()
					.map((bytes) -> new String(bytes, StandardCharsets.UTF_8))
				: this.database.queryForList(select, String.class).stream();
		return values.anyMatch((value) -> value.contains(text));
	}

	private String with(String field, String value) {
		Map<String, String> fields = new LinkedHashMap<>(Map.of("title", "{\"value\":\"Reading\"}", "purpose",
				"{\"value\":\"So that children read\"}", "audience", "{\"value\":\"Children\"}", "benefits",
				"{\"value\":\"[\\\"FUNDING\\\"]\",\"type\":\"Json\"}", "urgent", "{\"value\":false}"));
		fields.put(field, value);
		StringBuilder json = new StringBuilder("{\"variables\":{");
		fields.forEach((name, typed) -> json.append("\"" + name + "\":" + typed + ","));
		return json.deleteCharAt(json.length() - 1).append("}}").toString();
	}

	/** People know fields by what the form calls them. */
	private static String label(String field) {
		return Map.of("title", "Title", "benefits", "Benefits we hope for", "urgent", "This cannot wait")
			.getOrDefault(field, field);
	}

	private HttpResponse<String> submit(String person, String way, String body) {
		return new EngineRest(this.port, this.engine, person).post("/task/" + this.task + "/" + way, body);
	}

}
