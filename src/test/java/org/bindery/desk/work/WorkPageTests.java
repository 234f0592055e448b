package org.bindery.desk.work;

import java.time.Duration;
import java.time.Instant;
import java.sql.Timestamp;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.bindery.BinderyTest;
import org.bindery.desk.web.Reader;
import org.bindery.desk.web.Visit;
import org.bindery.identity.Reference;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.camunda.bpm.engine.TaskService;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What people see of what waits for them, and what they do about it. */
@BinderyTest
@Transactional
class WorkPageTests {

	@Autowired
	private MockMvc pages;

	@Autowired
	private Story story;

	@Autowired
	private Storytime storytime;

	@Autowired
	private TaskService tasks;

	@Autowired
	private JdbcTemplate database;

	private Reference reference;

	private String task;

	@BeforeEach
	void aCheckInWaitsToBeLogged() {
		this.reference = this.storytime.runs();
		this.story.fires(this.reference, "nextCheckIn");
		this.task = this.story.waitingTask(this.reference, "logCheckIn").getId();
		isDue(Duration.ofDays(-400));
	}

	@Test
	void saysWhatWaitsForWhomUntilWhen() {
		Element row = row("/work", Reader.CONTACT).first();
		assertThat(row.text()).contains("Log the check-in", "57 weeks late", "Storytime", this.reference.text(),
				"Fire Department", "Active");
		assertThat(row.select("a").eachAttr("href")).containsExactly(
				"/camunda/app/tasklist/default/#/?task=" + this.task, "/partnerships/" + this.reference,
				"/work/" + this.task);
		assertThat(row("/work", Reader.CONTACT2)).isEmpty();
		assertThat(row("/work?whose=TEAM", Reader.CONTACT)).isEmpty();
		assertThat(row("/work?whose=EVERYBODY", Reader.MANAGER).text()).contains("Test contact");
	}

	@Test
	void leadsOnlyThoseToHandingOnWhoMay() {
		for (Reader reader : List.of(Reader.CONTACT, Reader.MANAGER)) {
			assertThat(waysToHandOn(reader)).as(reader.name()).hasSize(1);
		}
		assertThat(waysToHandOn(Reader.CONTACT2)).isEmpty();
		isOfferedToTheTeam();
		assertThat(waysToHandOn(Reader.CONTACT2)).hasSize(1);
	}

	private Elements waysToHandOn(Reader reader) {
		return Visit.to(this.pages, "/partnerships/" + this.reference, reader)
			.page()
			.select("a[href='/work/%s']".formatted(this.task));
	}

	@Test
	void namesTasksInTheReadersLanguageOrAsTheyAreDrawn() {
		Element known = row("/work?lang=es", Reader.CONTACT).select("th a span").first();
		assertThat(known.text()).isEqualTo("Anotar el encuentro");
		assertThat(known.hasAttr("lang")).isFalse();
		this.database.update("update work_item set name = 'Log the phone call' where task_id = ?", this.task);
		Element drawn = row("/work?lang=es", Reader.CONTACT).select("th a span").first();
		assertThat(drawn.text()).isEqualTo("Log the phone call");
		assertThat(drawn.attr("lang")).isEqualTo("en");
	}

	@Test
	void leavesOutWhatTheFiltersDo() {
		assertThat(row("/work?due=LATE&stage=ACTIVE&partner=fire dep", Reader.CONTACT)).hasSize(1);
		assertThat(row("/work?due=WEEK", Reader.CONTACT)).isEmpty();
		assertThat(row("/work?stage=AGREEING", Reader.CONTACT)).isEmpty();
		assertThat(row("/work?partner=Départment fire", Reader.CONTACT)).hasSize(1);
		assertThat(row("/work?partner=100%", Reader.CONTACT)).isEmpty();
		assertThat(row("/work?whose=EVERYBODY&who=contact&due=LATE", Reader.ADMINISTRATOR)).hasSize(1);
		assertThat(row("/work?whose=EVERYBODY&who=contact2", Reader.ADMINISTRATOR)).isEmpty();
		assertThat(row("/work?page=39", Reader.CONTACT)).isEmpty();
		isDue(Duration.ofDays(2));
		assertThat(row("/work?due=WEEK&partner=fire", Reader.CONTACT).text()).contains("in 2 days");
	}

	@Test
	void keepsOnlyWhatMattersInItsAddress() {
		assertThat(Visit.to(this.pages, "/work?whose=TEAM&due=&stage=ACTIVE&partner=", Reader.CONTACT).next())
			.isEqualTo("/work?whose=TEAM&stage=ACTIVE");
	}

	@Test
	void saysWhoMaySeeEverybodysWork() {
		for (String address : List.of("/work?whose=EVERYBODY", "/work/load", "/work/finished?whose=EVERYBODY")) {
			assertThat(Visit.to(this.pages, address, Reader.CONTACT).status()).as(address).isEqualTo(403);
			assertThat(Visit.to(this.pages, address, Reader.MANAGER).status()).as(address).isEqualTo(200);
		}
		assertThat(Visit.to(this.pages, "/work?due=SOMETIME", Reader.CONTACT).status()).isEqualTo(400);
		assertThat(Visit.to(this.pages, "/work?page=-3", Reader.CONTACT).status()).isEqualTo(200);
	}

	@Test
	void letsOneOfTheTeamTakeATaskAndGiveItBack() {
		isOfferedToTheTeam();
		assertThat(row("/work?whose=TEAM", Reader.CONTACT2).text()).contains("Nobody yet", "Take it");
		assertThat(sends("/claim", Reader.CONTACT2, Map.of("back", "/work?whose=TEAM")).next())
			.isEqualTo("/work?whose=TEAM");
		assertThat(assignee()).isEqualTo("contact2");
		assertThat(row("/work", Reader.CONTACT2).text()).contains("Give it back");
		assertThat(row("/work?whose=TEAM", Reader.CONTACT).text()).contains("Test contact2").doesNotContain("Take it");
		assertThat(sends("/give-back", Reader.CONTACT2, Map.of("back", "https://elsewhere.example")).next())
			.isEqualTo("/work");
		assertThat(assignee()).isNull();
	}

	@Test
	void saysWhoWasFaster() {
		isOfferedToTheTeam();
		sends("/claim", Reader.CONTACT2, Map.of());
		assertThat(refused("/claim", Reader.CONTACT)).contains("Test contact2 has had “Log the check-in” since");
		this.story.does("contact2", this.reference, "logCheckIn", Answers.held(this.story.today()));
		assertThat(refused("/claim", Reader.CONTACT)).contains("“Log the check-in” is done: Test contact2 did it on");
		Visit gone = Visit.to(this.pages, "/work/" + this.task, Reader.CONTACT);
		assertThat(gone.status()).isEqualTo(404);
		assertThat(gone.text()).contains("Test contact2 did it on");
	}

	@Test
	void takesNoTaskThatIsForOthers() {
		assertThat(refused("/claim", Reader.ANALYST)).contains("Somebody was faster: Test contact has had");
		isOfferedToTheTeam();
		assertThat(refused("/claim", Reader.ANALYST)).contains("you cannot take it");
		assertThat(refused("/give-back", Reader.CONTACT)).contains("Only whoever has this task");
	}

	@Test
	void handsATaskOnToAColleague() {
		String page = "/work/" + this.task;
		assertThat(Visit.to(this.pages, page, Reader.CONTACT2).text()).contains("Only whoever has this task");
		handsOn(Reader.CONTACT2, "contact", "contact2");
		assertThat(assignee()).isEqualTo("contact");
		assertThat(handsOn(Reader.CONTACT, "contact", "").wrong("colleague")).contains("Choose who shall do it");
		assertThat(handsOn(Reader.CONTACT, "contact", "stranger").wrong("colleague"))
			.contains("not one of the options");
		assertThat(handsOn(Reader.CONTACT, "contact", "contact2").next()).isEqualTo("/work");
		assertThat(assignee()).isEqualTo("contact2");
		Visit late = handsOn(Reader.MANAGER, "contact", "analyst");
		assertThat(late.text()).contains("Test contact2 has had “Log the check-in” since");
		assertThat(late.page().select("#colleague [selected]").val()).isEqualTo("analyst");
		assertThat(handsOn(Reader.MANAGER, "contact2", "analyst").status()).isEqualTo(302);
		assertThat(assignee()).isEqualTo("analyst");
	}

	@Test
	void offersATaskOnlyToThoseWhoDoNotHaveIt() {
		Elements colleagues = Visit.to(this.pages, "/work/" + this.task, Reader.CONTACT)
			.page()
			.select("#colleague option");
		assertThat(colleagues.eachAttr("value")).contains("contact2", "manager").doesNotContain("contact");
	}

	@Test
	void leadsFromTheAddressOfAFormToItsTask() {
		for (String form : List.of("/hand-on", "/look-again", "/claim", "/give-back")) {
			assertThat(Visit.to(this.pages, "/work/" + this.task + form, Reader.CONTACT).next()).as(form)
				.isEqualTo("/work/" + this.task);
		}
	}

	@Test
	void notesWhenToLookAgain() {
		assertThat(looksAgain(Reader.CONTACT, "2001-02-03").wrong("on")).contains("from today on");
		assertThat(looksAgain(Reader.CONTACT, "2199-02-03").wrong("on")).contains("within two years");
		assertThat(looksAgain(Reader.CONTACT, "soon").wrong("on")).contains("not a date");
		looksAgain(Reader.CONTACT, this.story.today().plusDays(3).toString());
		assertThat(row("/work", Reader.CONTACT).text()).contains("Look again on");
		assertThat(looksAgain(Reader.CONTACT2, "").text()).contains("Only whoever has this task");
		looksAgain(Reader.MANAGER, "");
		assertThat(row("/work", Reader.CONTACT).text()).doesNotContain("Look again on");
	}

	@Test
	void listsWhatWasFinishedLately() {
		// whatever other tests finished with the clock ahead would stand above
		this.database.update("delete from history_entry where done_at > ?", Timestamp.from(this.story.now()));
		this.story.does("contact", this.reference, "logCheckIn", Answers.held(this.story.today()));
		Elements mine = rows("/work/finished", Reader.CONTACT);
		assertThat(mine.first().text()).contains("Log the check-in", this.reference.text());
		assertThat(rows("/work/finished", Reader.CONTACT2).text()).doesNotContain(this.reference.text());
		assertThat(rows("/work/finished?whose=EVERYBODY", Reader.MANAGER).text()).contains(this.reference.text(),
				"Test contact");
		this.database.update("update history_entry set done_at = timestamp '2020-01-01 00:00:00'");
		assertThat(rows("/work/finished", Reader.CONTACT)).isEmpty();
	}

	@Test
	void countsWhatWaitsForEachPerson() {
		Element contact = rows("/work/load", Reader.MANAGER).stream()
			.filter((row) -> row.select("th").text().equals("Test contact"))
			.findFirst()
			.orElseThrow();
		assertThat(contact.select("a").eachAttr("href")).containsExactly("/work?whose=EVERYBODY&who=contact",
				"/work?whose=EVERYBODY&who=contact&due=LATE", "/work?whose=EVERYBODY&who=contact&due=WEEK");
		assertThat(Integer.parseInt(contact.select("td").get(1).text())).isPositive();
	}

	private void isOfferedToTheTeam() {
		this.tasks.setAssignee(this.task, null);
		this.tasks.addCandidateUser(this.task, "contact");
		this.tasks.addCandidateUser(this.task, "contact2");
	}

	private void isDue(Duration fromNow) {
		this.tasks.setDueDate(this.task, Date.from(Instant.now().plus(fromNow)));
	}

	private String assignee() {
		return this.story.waitingTask(this.reference, "logCheckIn").getAssignee();
	}

	private Visit handsOn(Reader reader, String from, String colleague) {
		return sends("/hand-on", reader, Map.of("from", from, "colleague", colleague));
	}

	private Visit looksAgain(Reader reader, String day) {
		return sends("/look-again", reader, Map.of("on", day));
	}

	private String refused(String what, Reader reader) {
		return sends(what, reader, Map.of()).refused();
	}

	private Visit sends(String what, Reader reader, Map<String, String> form) {
		return Visit.sends(this.pages, "/work/" + this.task + what, reader, form);
	}

	private Elements row(String address, Reader reader) {
		return new Elements(
				rows(address, reader).stream().filter((row) -> row.text().contains(this.reference.text())).toList());
	}

	private Elements rows(String address, Reader reader) {
		Visit visit = Visit.to(this.pages, address, reader);
		assertThat(visit.status()).as(address).isEqualTo(200);
		return visit.page().select("tbody tr");
	}

}
