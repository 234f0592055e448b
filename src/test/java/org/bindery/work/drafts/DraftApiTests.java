package org.bindery.work.drafts;

import java.util.List;
import java.util.Locale;

import org.bindery.BinderyTest;
import org.bindery.desk.web.Reader;
import org.bindery.identity.Reference;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

/** A draft belongs to a person and lasts as long as the task is theirs. */
@BinderyTest
class DraftApiTests {

	private static final String DRAFTS = "/api/drafts/";

	private static final String NONE = "\"fields\":{}";

	@Autowired
	private MockMvc pages;

	@Autowired
	private Story story;

	@Autowired
	private TaskService tasks;

	@Autowired
	private IdentityService accounts;

	@Autowired
	private JdbcClient database;

	private Reference reference;

	private String task;

	@BeforeEach
	void aNeedWaitsToBeDescribed() throws Exception {
		this.reference = this.story.raises("contact", Answers.aNeed("Reading to children"));
		this.story.does("contact", this.reference, "designateContact", Answers.contact("contact"));
		this.task = this.story.waitingTask(this.reference, "describeNeed").getId();
	}

	@Test
	void bringsBackWhatThePersonTyped() throws Exception {
		assertThat(opened(Reader.CONTACT)).contains(NONE, "\"person\":\"contact\"");
		assertThat(kept(Reader.CONTACT, "{\"title\":\"First\"}").getStatus()).isEqualTo(200);
		assertThat(kept(Reader.CONTACT, "{\"title\":\"«Ñ» \\u0000 \\ud800\",\"benefits\":[\"FUNDING\"]}").getStatus())
			.isEqualTo(200);
		assertThat(opened(Reader.CONTACT)).contains("\"title\":\"«Ñ» \\u0000 \\ud800\",\"benefits\":[\"FUNDING\"]")
			.doesNotContain("First");
	}

	@Test
	void isNobodyElses() throws Exception {
		kept(Reader.CONTACT, "{\"title\":\"Mine\"}");
		assertThat(sent(get(DRAFTS + this.task), Reader.MANAGER).getStatus()).isEqualTo(404);
		MockHttpServletResponse refused = kept(Reader.CONTACT2, "{\"title\":\"Yours\"}");
		assertThat(refused.getStatus()).isEqualTo(404);
		assertThat(refused.getContentAsString()).contains("waits for somebody else");
		assertThat(sent(get(DRAFTS + "unknown"), Reader.CONTACT).getStatus()).isEqualTo(404);
		assertThat(this.pages.perform(get(DRAFTS + this.task)).andReturn().getResponse().getStatus()).isEqualTo(401);
		assertThat(opened(Reader.CONTACT)).contains("Mine");
	}

	@Test
	void isNotReplacedByAWindowThatHasNotSeenIt() throws Exception {
		String before = version(Reader.CONTACT);
		kept(Reader.CONTACT, "{\"title\":\"In this window\"}");
		MockHttpServletResponse stale = keptAfter(before, this.task, "{\"title\":\"In another\"}");
		assertThat(stale.getStatus()).isEqualTo(409);
		assertThat(stale.getContentAsString()).contains("changed in another window");
		assertThat(opened(Reader.CONTACT)).contains("In this window");
		assertThat(keptAfter(before, this.task, "{\"title\":\"In this window\"}").getContentAsString())
			.contains(version(Reader.CONTACT));
		assertThat(kept(Reader.CONTACT, "{\"title\":\"In another\"}").getStatus()).isEqualTo(200);
		assertThat(opened(Reader.CONTACT)).contains("In another");
	}

	@Test
	void ofAFormThatStartsAProcessStaysUntilItIsForgotten() throws Exception {
		String start = "PartnershipLifecycle";
		MockHttpServletResponse kept = keptAfter("", start, "{\"title\":\"Kites\"}");
		assertThat(kept.getStatus()).isEqualTo(200);
		assertThat(keptAfter("", start, "{\"title\":\"Boats\"}").getStatus()).isEqualTo(409);
		assertThat(sent(get(DRAFTS + start), Reader.CONTACT).getContentAsString()).contains("Kites");
		assertThat(sent(get(DRAFTS + start), Reader.CONTACT2).getContentAsString()).contains(NONE);
		assertThat(forgotten(start, versionIn(kept.getContentAsString())).getStatus()).isEqualTo(204);
		assertThat(sent(get(DRAFTS + start), Reader.CONTACT).getContentAsString()).contains(NONE);
		assertThat(keptAfter("", "NeedsAssessment", "{}").getStatus()).isEqualTo(404);
	}

	@Test
	void isNotForgottenByAWindowThatHasNotSeenIt() throws Exception {
		String before = version(Reader.CONTACT);
		kept(Reader.CONTACT, "{\"title\":\"In another window\"}");
		MockHttpServletResponse stale = forgotten(this.task, before);
		assertThat(stale.getStatus()).isEqualTo(409);
		assertThat(stale.getContentAsString()).contains("changed in another window");
		assertThat(opened(Reader.CONTACT)).contains("In another window");
		assertThat(forgotten(this.task, version(Reader.CONTACT)).getStatus()).isEqualTo(204);
		assertThat(opened(Reader.CONTACT)).contains(NONE);
		assertThat(forgotten(this.task, before).getStatus()).isEqualTo(204);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\u0000", "no-version", "\ud800", "00000000-0000-0000-0000-000000000000" })
	void isNotForgottenByAVersionThatThereNeverWas(String version) throws Exception {
		kept(Reader.CONTACT, "{\"title\":\"Mine\"}");
		assertThat(forgotten(this.task, version).getStatus()).isEqualTo(409);
		assertThat(keptAfter(version, this.task, "{\"title\":\"Yours\"}").getStatus()).isEqualTo(409);
		assertThat(opened(Reader.CONTACT)).contains("Mine");
	}

	@Test
	void goesWithTheTask() throws Exception {
		kept(Reader.CONTACT, "{\"title\":\"Mine\"}");
		this.tasks.setAssignee(this.task, "contact2");
		assertThat(sent(get(DRAFTS + this.task), Reader.CONTACT).getStatus()).isEqualTo(404);
		assertThat(opened(Reader.CONTACT2)).contains(NONE);
		this.tasks.setAssignee(this.task, "contact");
		assertThat(opened(Reader.CONTACT)).contains(NONE);
		kept(Reader.CONTACT, "{\"title\":\"Mine\"}");
		this.tasks.addCandidateGroup(this.task, "contacts");
		this.tasks.setAssignee(this.task, null);
		assertThat(opened(Reader.CONTACT)).contains(NONE);
		this.tasks.setAssignee(this.task, "contact");
		kept(Reader.CONTACT, "{\"title\":\"Mine\"}");
		this.story.does("contact", this.reference, "describeNeed", Answers.describedNeed("Reading to children"));
		assertThat(this.database.sql("select count(*) from draft where task_id = ?")
			.param(this.task)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void goesWithTheAccount() {
		String person = "leaver" + System.nanoTime();
		this.accounts.saveUser(this.accounts.newUser(person));
		this.database
			.sql("insert into draft (form, person, version, fields) values ('PartnershipLifecycle', ?, '1', '{}')")
			.param(person)
			.update();
		this.accounts.deleteUser(person);
		assertThat(this.database.sql("select count(*) from draft where person = ?")
			.param(person)
			.query(Integer.class)
			.single()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "\"text\"", "{", "{} {}", "{\"a\":\"\u0000\"}" })
	void refusesWhatIsNoForm(String sent) throws Exception {
		MockHttpServletResponse refused = kept(Reader.CONTACT, sent);
		assertThat(refused.getStatus()).isEqualTo(400);
		assertThat(refused.getContentAsString()).contains("A draft is a JSON object");
		assertThat(opened(Reader.CONTACT)).contains(NONE);
	}

	@Test
	void refusesWhatIsTooLongAndSaysSo() throws Exception {
		MockHttpServletResponse refused = this.pages
			.perform(put(DRAFTS + this.task).with(csrf())
				.with(Reader.CONTACT.signedIn())
				.locale(Locale.forLanguageTag("es"))
				.contentType(MediaType.APPLICATION_JSON)
				.content("{\"title\":\"" + "x".repeat(70_000) + "\"}"))
			.andReturn()
			.getResponse();
		assertThat(refused.getStatus()).isEqualTo(413);
		assertThat(refused.getContentAsString()).contains("El borrador es demasiado largo");
	}

	@Test
	void tellsWhoSignedOutSo() throws Exception {
		for (MockHttpServletRequestBuilder request : List.of(get(DRAFTS + this.task), put(DRAFTS + this.task),
				delete(DRAFTS + this.task))) {
			assertThat(this.pages.perform(request).andReturn().getResponse().getStatus()).isEqualTo(401);
		}
	}

	@Test
	void changesNothingForAForeignPage() throws Exception {
		assertThat(sent(put(DRAFTS + this.task).contentType(MediaType.APPLICATION_JSON).content("{\"title\":\"\"}"),
				Reader.CONTACT)
			.getStatus()).isEqualTo(403);
		assertThat(sent(put(DRAFTS + this.task).with(csrf()).content("{}"), Reader.CONTACT).getStatus()).isEqualTo(415);
	}

	private String opened(Reader reader) throws Exception {
		return sent(get(DRAFTS + this.task), reader).getContentAsString();
	}

	private String version(Reader reader) throws Exception {
		return versionIn(opened(reader));
	}

	private static String versionIn(String answer) {
		return answer.replaceFirst(".*\"version\":\"([^\"]*)\".*", "$1");
	}

	/** After having seen what is there. */
	private MockHttpServletResponse kept(Reader reader, String fields) throws Exception {
		return kept(reader, version(reader), this.task, fields);
	}

	private MockHttpServletResponse keptAfter(String version, String form, String fields) throws Exception {
		return kept(Reader.CONTACT, version, form, fields);
	}

	private MockHttpServletResponse kept(Reader reader, String version, String form, String fields) throws Exception {
		return sent(put(DRAFTS + form).queryParam("version", version)
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(fields), reader);
	}

	private MockHttpServletResponse forgotten(String form, String version) throws Exception {
		return sent(delete(DRAFTS + form).queryParam("version", version).with(csrf()), Reader.CONTACT);
	}

	private MockHttpServletResponse sent(MockHttpServletRequestBuilder request, Reader reader) throws Exception {
		return this.pages.perform(request.with(reader.signedIn())).andReturn().getResponse();
	}

}
