package org.bindery.conflicts.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.bindery.BinderyTest;
import org.bindery.conflicts.Conflict;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.engine.forms.Choice;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.actions.Endings;
import org.bindery.people.Colleague;
import org.bindery.people.Role;
import org.bindery.people.SignedIn;
import org.bindery.people.Staff;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The contact raises conflicts; only those concerned learn of them. */
@BinderyTest
@ExtendWith(OutputCaptureExtension.class)
class ConflictPagesTests {

	private static final String SECRET = "Xylophone";

	@Autowired
	private MockMvc pages;

	@Autowired
	private Staff staff;

	@Autowired
	private Story story;

	@Autowired
	private Storytime storytime;

	@Autowired
	private Endings endings;

	@Autowired
	private ConflictDesk desk;

	@Autowired
	private JdbcTemplate database;

	private Reference reference;

	@BeforeEach
	void aPartnershipIsActive() {
		this.reference = this.storytime.runs();
	}

	@AfterEach
	void backToThePresent() {
		this.story.backToThePresent();
	}

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

	@Test
	void takesAFormThatIsSentTwiceOnce() throws Exception {
		MultiValueMap<String, String> form = aboutTheManager();
		form.set("key", "a".repeat(36 - this.reference.text().length()) + this.reference);
		assertThat(raise("contact", form)).isEqualTo(raise("contact", form));
		assertThat(conflicts()).hasSize(1);
	}

	@Test
	void theWayBackLeadsToTheConflictThatTheFormRaised() throws Exception {
		String form = answer("contact", "CONTACT", get(address("new"))).getRedirectedUrl();
		Document page = Jsoup.parse(answer("contact", "CONTACT", get(form)).getContentAsString());
		MultiValueMap<String, String> filled = aboutTheManager();
		filled.set("key", page.select("[name=key]").val());
		assertThat(form).endsWith("?key=" + filled.getFirst("key"));
		String raised = raise("contact", filled);
		assertThat(answer("contact", "CONTACT", get(form)).getRedirectedUrl()).isEqualTo(raised);
		filled.set("what", "");
		assertThat(raise("contact", filled)).isEqualTo(raised);
		assertThat(answer("contact", "CONTACT", get(raised).flashAttr("raisedBefore", true)).getContentAsString())
			.contains("Nothing was raised a second time.");
	}

	@Test
	void theKeyOfAFormTellsNobodyElseAndTakesNobodysPlace() throws Exception {
		MultiValueMap<String, String> form = aboutTheManager();
		form.set("key", "b".repeat(36 - this.reference.text().length()) + this.reference);
		String raised = raise("contact", form);
		MockHttpServletResponse asked = answer("manager", "MANAGER", get(address("new?key=" + form.getFirst("key"))));
		assertThat(asked.getStatus()).isEqualTo(200);
		form.set("about", "contact");
		String another = answer("manager", "MANAGER", post(address("new")).params(form)).getRedirectedUrl();
		assertThat(another).isNotNull().isNotEqualTo(raised);
		assertThat(conflicts()).hasSize(2);
	}

	@Test
	void takesUpFourAtOnce() throws Exception {
		assertThat(atOnce(Collections.nCopies(4, () -> raise("contact", aboutTheManager())))).doesNotHaveDuplicates()
			.doesNotContainNull();
		this.story.runJobs(this.reference);
		assertThat(this.story.waitingSteps(this.reference)).containsOnly("hearParties").hasSize(4);
	}

	@Test
	void leavesNothingOpenInAPartnershipThatEndsAtTheSameMoment() throws Exception {
		atOnce(List.of(() -> raise("contact", aboutTheManager()), () -> {
			this.endings.end(this.reference, "They moved away", new StaffId("contact"));
			return "";
		}, () -> raise("contact", aboutTheManager())));
		this.story.runJobs(this.reference);
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("recordOutcomes");
		assertThat(this.story.instances(this.reference)).hasSize(2);
		assertThat(conflicts()).allMatch(Conflict::overtaken);
	}

	@Test
	void keepsTheInputOfARefusedForm() throws Exception {
		MultiValueMap<String, String> form = aboutTheManager();
		form.remove("cause");
		assertThat(answer("contact", "CONTACT", post(address("new")).params(form)).getContentAsString())
			.contains("Choose what it comes from.", SECRET);
		form.set("cause", "FATE");
		assertThat(answer("contact", "CONTACT", post(address("new")).params(form)).getContentAsString())
			.contains("Choose one of these.", SECRET);
		form.set("cause", "ROLES");
		form.set("otherParty", "C" + "aptain".repeat(40));
		assertThat(answer("contact", "CONTACT", post(address("new")).params(form)).getContentAsString())
			.contains("Must not be longer than 200 characters", SECRET);
		form.set("otherParty", "");
		form.put("about",
				this.staff.everybody().stream().map(Choice::value).filter((id) -> !id.equals("contact")).toList());
		assertThat(answer("contact", "CONTACT", post(address("new")).params(form)).getContentAsString())
			.contains("first have somebody else given the role manager or administrator", SECRET);
		form.set("about", "contact");
		assertThat(answer("contact", "CONTACT", post(address("new")).params(form)).getContentAsString())
			.contains("Must not name yourself", SECRET);
		assertThat(conflicts()).isEmpty();
	}

	@Test
	void isNotForAnalystsNorForPartnershipsThatAreOver() throws Exception {
		assertThat(answer("analyst", "ANALYST", get(address("new?key=new"))).getStatus()).isEqualTo(403);
		assertThat(answer("analyst", "ANALYST", post(address("new")).params(aboutTheManager())).getStatus())
			.isEqualTo(403);
		this.endings.end(this.reference, "They moved away", new StaffId("contact"));
		this.story.runJobs(this.reference);
		assertThat(answer("contact", "CONTACT", get(address("new?key=new"))).getStatus()).isEqualTo(409);
		assertThat(answer("contact", "CONTACT", post(address("new")).params(aboutTheManager())).getStatus())
			.isEqualTo(409);
		assertThat(conflicts()).isEmpty();
		assertThat(answer("contact", "CONTACT", get("/partnerships/P-1999-0001/conflicts/new?key=new")).getStatus())
			.isEqualTo(404);
	}

	private static List<String> atOnce(List<Callable<String>> doings) throws Exception {
		ExecutorService people = Executors.newFixedThreadPool(doings.size());
		try {
			List<String> answers = new ArrayList<>();
			for (Future<String> answer : people.invokeAll(doings)) {
				answers.add(answer.get());
			}
			return answers;
		}
		finally {
			people.shutdown();
		}
	}

	private String raise(String person, MultiValueMap<String, String> form) throws Exception {
		return answer(person, "CONTACT", post(address("new")).params(form)).getRedirectedUrl();
	}

	private List<String> rungs(String page) throws Exception {
		return Jsoup.parse(answer("contact", "CONTACT", get(page)).getContentAsString()).select(".rung").eachText();
	}

	private MockHttpServletResponse answer(String person, String role, MockHttpServletRequestBuilder request)
			throws Exception {
		return this.pages.perform(request.with(csrf())
			.with(authentication(UsernamePasswordAuthenticationToken.authenticated(
					new SignedIn(person, "Test " + person), null, AuthorityUtils.createAuthorityList("ROLE_" + role)))))
			.andReturn()
			.getResponse();
	}

	private static MultiValueMap<String, String> aboutTheManager() {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.set("cause", "ROLES");
		form.set("severity", "LOW");
		form.set("what", SECRET + " in the reading room");
		form.set("about", "manager");
		form.set("otherParty", SECRET + " club");
		return form;
	}

	private String address(String page) {
		return "/partnerships/" + this.reference + "/conflicts/" + page;
	}

	private List<Conflict> conflicts() {
		return this.desk.visible(this.reference, new Colleague(new StaffId("admin"), Set.of(Role.ADMINISTRATOR)));
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
