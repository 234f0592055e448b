package org.bindery.conflicts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.bindery.identity.StaffId;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** The contact raises conflicts; only those concerned learn of them. */
class ConflictPagesTests extends PartnershipWithConflicts {

	@Autowired
	private JdbcTemplate database;

	@Test
	void takesAConflictUpAndShowsItToThoseConcerned() throws Exception {
		assertThat(answer("contact", "CONTACT", get(address("new?key=new"))).getContentAsString())
			.contains("Raise a conflict", "Test manager")
			.doesNotContain("value=\"contact\"");
		String page = raise("contact", aboutTheManager());
		assertThat(page).startsWith("/partnerships/" + this.reference + "/conflicts/");
		this.story.runJobs(this.reference);
		for (List<String> reader : List.of(List.of("contact", "CONTACT"), List.of("admin", "ADMINISTRATOR"),
				List.of("somebody", "MANAGER"))) {
			MockHttpServletResponse seen = answer(reader.get(0), reader.get(1), get(page));
			assertThat(seen.getStatus()).isEqualTo(200);
			assertThat(seen.getContentAsString()).contains(SECRET + " in the reading room", "Hearing the parties",
					"Test manager");
		}
		for (List<String> reader : List.of(List.of("manager", "MANAGER"), List.of("manager", "ADMINISTRATOR"),
				List.of("contact2", "CONTACT"), List.of("analyst", "ANALYST"))) {
			MockHttpServletResponse seen = answer(reader.get(0), reader.get(1), get(page));
			assertThat(seen.getStatus()).as(reader.toString()).isEqualTo(404);
			assertThat(seen.getContentAsString()).doesNotContain(SECRET).contains("There is no such conflict");
		}
		assertThat(answer("contact", "CONTACT", get(page.replace(this.reference.text(), "P-1999-0001"))).getStatus())
			.isEqualTo(404);
	}

	@Test
	void theLogTellsWhoReadItOnThePageOrInALetter(CapturedOutput output) throws Exception {
		String page = raise("contact", aboutTheManager());
		this.story.runJobs(this.reference);
		String conflict = this.reference + ", " + page.substring(page.lastIndexOf('/') + 1);
		answer("somebody", "MANAGER", get(page));
		answer("manager", "MANAGER", get(page));
		lettersSeenBy("contact", "CONTACT");
		assertThat(output)
			.contains("conflict read: somebody, " + conflict, "confidential letter read: contact, " + this.reference)
			.doesNotContain("read: manager, " + this.reference, SECRET);
	}

	@Test
	void tellsOfEachRungHowItWentAndOnlyOfTheOneThatIsOnUntilWhen() throws Exception {
		String page = raise("contact", aboutTheManager());
		this.story.runJobs(this.reference);
		does("admin", "hearParties", Map.of("heard", "Both", "notes", "They differ"));
		does("contact", "talkDirectly", Map.of("decision", "CLIMB", "notes", "They still differ"));
		assertThat(rungs(page)).satisfiesExactly(
				(hearing) -> assertThat(hearing).contains("Done").doesNotContain("Due"),
				(talk) -> assertThat(talk).contains("Not settled").doesNotContain("Due"),
				(mediation) -> assertThat(mediation).contains("Now", "Due"),
				(decision) -> assertThat(decision).contains("Ahead"), (lesson) -> assertThat(lesson).contains("Ahead"));
		this.endings.end(this.reference, "They moved away", new StaffId("contact"));
		assertThat(rungs(page)).noneMatch((rung) -> rung.contains("Due"));
	}

	@Test
	void keepsItsTextOutOfTheEngineTheHistoryAndTheLettersOfOthers() throws Exception {
		raise("contact", aboutTheManager());
		this.story.runJobs(this.reference);
		does("admin", "hearParties", Map.of("heard", SECRET, "notes", SECRET));
		does("contact", "talkDirectly", Map.of("decision", "RESOLVED", "notes", SECRET));
		does("contact", "recordLesson", Map.of("lesson", SECRET, "outcomeForPartners", "Peace in " + this.reference));
		assertThat(this.story.waitingSteps(this.reference)).isEmpty();
		assertThat(tablesWith(SECRET)).containsExactlyInAnyOrder("CONFLICT", "CONFLICT_STEP");
		assertThat(tablesWith("Peace in " + this.reference)).containsExactlyInAnyOrder("CONFLICT", "LETTER_CONTENT");
		assertThat(lettersSeenBy("contact", "CONTACT")).contains("conflictNews", "conflictOutcome",
				"conflictAcknowledged");
		assertThat(lettersSeenBy("admin", "ADMINISTRATOR")).contains("conflictNews");
		assertThat(lettersSeenBy("manager", "MANAGER")).isEmpty();
		assertThat(lettersSeenBy("contact2", "CONTACT")).isEmpty();
	}

	@Test
	void climbsByItselfAndTellsNobodyWhomItIsAbout() throws Exception {
		raise("contact", aboutTheManager());
		for (int weeks = 1; weeks <= 12; weeks++) {
			this.story.timePassesUntil(this.reference, this.story.today().plusWeeks(1));
		}
		assertThat(this.story.waitingSteps(this.reference)).contains("decideAsLeadership");
		assertThat(
				this.database.queryForList("select distinct recipient from letter where reference = ? and confidential",
						String.class, this.reference.text()))
			.contains("staff:contact")
			.doesNotContain("staff:manager");
		assertThat(this.database.queryForList(
				"select subject from letter where reference = ? and confidential and template like 'task%'",
				String.class, this.reference.text()))
			.isNotEmpty()
			.allMatch((subject) -> subject.contains("A confidential task"));
	}

	private List<String> rungs(String page) throws Exception {
		return Jsoup.parse(answer("contact", "CONTACT", get(page)).getContentAsString()).select(".rung").eachText();
	}

	private List<String> lettersSeenBy(String person, String role) throws Exception {
		List<String> seen = new ArrayList<>();
		for (Map<String, Object> letter : this.database.queryForList(
				"select id, template from letter where reference = ? and confidential", this.reference.text())) {
			Object id = letter.get("id");
			boolean listed = answer(person, role, get("/letters").param("reference", this.reference.text()))
				.getContentAsString()
				.contains("/letters/" + id + "\"");
			for (String part : List.of("", "/sheet", "/print")) {
				assertThat(answer(person, role, get("/letters/" + id + part)).getStatus())
					.isEqualTo(listed ? 200 : 404);
			}
			if (listed) {
				seen.add((String) letter.get("template"));
			}
		}
		return seen;
	}

	/** Every table in which that text stands in any column. */
	private List<String> tablesWith(String text) {
		return this.database
			.queryForList(
					"""
							select table_name, column_name from information_schema.columns
							where table_schema = 'PUBLIC' and table_name not like 'flyway%' and data_type in ('CHARACTER VARYING', 'CHARACTER LARGE OBJECT',
							'BINARY LARGE OBJECT', 'BINARY VARYING')""")
			.stream()
			.filter((column) -> this.database.queryForObject("select count(*) from %s where %s like ?"
				.formatted(column.get("table_name"), asText((String) column.get("column_name"))), Integer.class,
					"%" + text + "%") > 0)
			.map((column) -> (String) column.get("table_name"))
			.distinct()
			.toList();
	}

	private static String asText(String column) {
		return column.equals("BYTES_") ? "utf8tostring(\"" + column + "\")" : "\"" + column + "\"";
	}

	private void does(String person, String step, Map<String, Object> form) {
		this.story.does(person, this.reference, step, form);
	}

}
