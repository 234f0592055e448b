package org.bindery.desk.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.bindery.BinderyTest;
import org.bindery.identity.Reference;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.partnerships.Stage;
import org.bindery.story.Story;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The pages on which people do something with a partnership. */
@BinderyTest
@Import(Running.class)
class ActionPagesTests {

	@Autowired
	private MockMvc pages;

	@Autowired
	private Running running;

	@Autowired
	private Partnerships partnerships;

	@Autowired
	private Story story;

	@Autowired
	private JdbcTemplate database;

	private Reference reference;

	@BeforeEach
	void startOne() {
		this.reference = this.running.with("Chess club", "Bakery");
	}

	@Test
	void putsOnHoldAndResumes() {
		LocalDate until = this.story.today().plusMonths(2);
		Visit done = send("hold", Map.of("reason", "Built <i>anew</i>", "until", until.toString()));
		assertThat(done.next()).isEqualTo("/partnerships/" + this.reference);
		assertThat(stored().standing().resumeOn()).contains(until);
		assertThat(shown().select(".banner").text()).contains("On hold until", "Built <i>anew</i>",
				"Stage before: Active", "Test contact");
		assertThat(buttons()).contains("Resume", "End", "Raise a conflict")
			.doesNotContain("Put on hold", "Start the review");

		assertThat(send("hold", Map.of("reason", "Again", "until", until.toString())).status()).isEqualTo(409);
		assertThat(open("resume").text()).contains("Resume the partnership", "Built <i>anew</i>");
		assertThat(send("resume", Map.of()).next()).isEqualTo("/partnerships/" + this.reference);
		assertThat(stored().stage()).isEqualTo(Stage.ACTIVE);
		assertThat(shown().select(".banner")).isEmpty();
		assertThat(send("resume", Map.of()).status()).isEqualTo(409);
	}

	@Test
	void sendsAChangeOfContactOnItsWay() {
		Visit refused = send("contact", Map.of("contact", "", "team", "contact2"));
		assertThat(refused.wrong("contact")).isEqualTo("Choose who is to be the contact.");
		assertThat(refused.wrong("reason")).isEqualTo("Choose why it changes.");
		assertThat(refused.page().select("input[name=team][checked]").eachAttr("value")).containsExactly("contact2");
		assertThat(send("contact", Map.of("contact", "contact", "reason", "CHANGES")).wrong("contact"))
			.isEqualTo("Is the contact already.");

		assertThat(send("contact", Map.of("contact", "contact2", "team", "manager", "reason", "LEAVES")).status())
			.isEqualTo(302);
		assertThat(shown().text()).contains("Change of contact under way", "Test contact2 is to take over.",
				"The contact leaves the library");
		assertThat(buttons()).doesNotContain("Change the contact");
		assertThat(open("contact").status()).isEqualTo(409);
		assertThat(open("contact").text()).contains("under way already");
	}

	@Test
	void startsTheReviewOnce() {
		assertThat(send("review", Map.of("reason", "Much is new")).status()).isEqualTo(302);
		this.story.runJobs(this.reference);
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("answerPulse");
		assertThat(buttons()).doesNotContain("Start the review");
		Visit again = send("review", Map.of("reason", "Once more"));
		assertThat(again.status()).isEqualTo(409);
		assertThat(again.text()).contains("A review is under way already.")
			.contains("Test contact asked for it on", "Much is new")
			.contains("What you wrote was not kept", "Once more");
	}

	@Test
	void reportsAnOverlap() {
		Map<String, String> form = Map.of("ours", "Chess <b>for</b> all", "theirs", "Open chess", "audience", "",
				"concern", "The same evening");
		assertThat(send("overlaps/new", form).next()).isEqualTo("/partnerships/" + this.reference);
		assertThat(shown().select("#overlaps li").text()).contains("Chess <b>for</b> all · Open chess", "Being settled",
				"The same evening", "Test contact");
		Visit again = send("overlaps/new", form);
		assertThat(again.page().select(".alert-danger").text()).contains("has been reported and is being settled");
		assertThat(again.value("ours")).isEqualTo("Chess <b>for</b> all");
	}

	@Test
	void branchesOffASeparateAgreement() {
		List<String> partners = partners();
		String bakery = partners.get(0);
		Visit refused = send("branch", Map.of("title", " ", "partners", bakery));
		assertThat(refused.wrong("title")).isEqualTo("Give it a title.");
		assertThat(refused.page().select("input[name=partners][checked]").eachAttr("value")).containsExactly(bakery);
		assertThat(send("branch", Map.of("title", "Cakes", "partners", String.join("|", partners))).wrong("partners"))
			.isEqualTo("Must be some of the partners, not all of them.");
		assertThat(send("branch", Map.of("title", "Cakes", "partners", "9999999")).wrong("partners")).isNotEmpty();

		String branch = send("branch", Map.of("title", "Cakes", "partners", bakery)).next();
		assertThat(branch).startsWith("/partnerships/P-").doesNotEndWith(this.reference.text());
		assertThat(Visit.to(this.pages, branch, Reader.CONTACT).page().select("main a").eachAttr("href"))
			.contains("/partnerships/" + this.reference);
		assertThat(shown().select("main a").eachAttr("href")).contains(branch);
		assertThat(buttons()).doesNotContain("Separate agreement");
	}

	@ParameterizedTest
	@CsvSource({ "hold, PartnershipHeld, PartnershipHeld", "end, PartnershipEnds, PartnershipEnds",
			"contact, ContactChanges, ContactChanges", "overlaps/new, OverlapReported, OverlapReported",
			"conflicts/new, ConflictRaised, A confidential matter" })
	void saysWhereTheProcessDoesNotTakeItUpAnyMore(String page, String message, String kept) {
		this.database.update(
				"delete from act_ru_event_subscr where event_name_ = ? and proc_inst_id_ in"
						+ " (select id_ from act_ru_execution where business_key_ = ?)",
				message, this.reference.text());
		Visit refused = send(page,
				Map.of("reason", page.equals("contact") ? "LEAVES" : "Why not", "until",
						this.story.today().plusMonths(2).toString(), "contact", "contact2", "ours", "Chess", "theirs",
						"Chess too", "concern", "Why not", "what", "Why not", "cause", "ROLES", "severity", "LOW"));
		assertThat(refused.page().select(".alert-danger").text()).contains("does not take this up any more",
				"Undelivered messages");
		assertThat(refused.page().select("form").outerHtml()).contains(page.equals("contact") ? "contact2" : "Why not");
		assertThat(stored().stage()).isEqualTo(Stage.ACTIVE);
		assertThat(Visit.to(this.pages, "/undelivered", Reader.ADMINISTRATOR).text()).contains(kept);
	}

	@Test
	void offersTheDaysOnWhichAHoldCanBeOver() {
		LocalDate today = this.story.today();
		Visit asked = open("hold");
		assertThat(asked.page().select("#until").attr("min")).isEqualTo(today.plusDays(1).toString());
		assertThat(asked.page().select("#until").attr("max")).isEqualTo(today.plusYears(2).toString());
		assertThat(asked.text()).contains("within two years: until");
	}

	@Test
	void showsWhatIsWrongAndKeepsTheInput() {
		Visit refused = send("hold", Map.of("reason", "Built \"anew\"", "until", "2020-02-30"));
		assertThat(refused.wrong("until")).isEqualTo("This is not a date.");
		assertThat(refused.page().select("#reason").text()).isEqualTo("Built \"anew\"");
		assertThat(refused.value("until")).isEqualTo("2020-02-30");

		refused = send("hold", Map.of("reason", "x".repeat(1001), "until", "2999-01-01"));
		assertThat(refused.wrong("reason")).isEqualTo("Must not be longer than 1,000 characters.");
		assertThat(send("hold", Map.of("reason", "Later", "until", "2999-01-01")).wrong("until"))
			.isEqualTo("Must be a day from tomorrow up to 2 years from now.");
		assertThat(send("contact", Map.of("contact", "nobody", "reason", "WHIM")).wrong("reason"))
			.isEqualTo("Choose one of these.");
		assertThat(send("contact", Map.of("contact", "nobody", "reason", "LEAVES")).wrong("contact")).isNotEmpty();
		assertThat(send("branch", Map.of("title", "Cakes", "partners", "abc")).wrong("partners"))
			.isEqualTo("Choose one of these.");
		assertThat(send("overlaps/new", Map.of()).wrong("concern")).isEqualTo("Say where they overlap.");
		assertThat(stored().stage()).isEqualTo(Stage.ACTIVE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "hold", "contact", "review", "overlaps/new", "branch" })
	void takesTwoAtOnceForOne(String page) throws Exception {
		Map<String, String> form = Map.of("reason", page.equals("contact") ? "LEAVES" : "Two of us", "until",
				this.story.today().plusDays(20).toString(), "contact", "contact2", "ours", "Chess", "theirs", "Chess",
				"concern", "The hour", "title", "Cakes", "partners", partners().get(0));
		Callable<Visit> attempt = () -> send(page, form);
		ExecutorService two = Executors.newFixedThreadPool(2);
		try {
			List<Integer> statuses = new ArrayList<>();
			for (Future<Visit> answer : two.invokeAll(List.of(attempt, attempt))) {
				statuses.add(answer.get().status());
			}
			assertThat(statuses).containsOnlyOnce(302).allMatch((status) -> status < 500);
		}
		finally {
			two.shutdown();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "hold", "contact", "review", "branch", "end" })
	void isOnlyForItsContactManagersAndAdministrators(String page) {
		for (Reader other : List.of(Reader.CONTACT2, Reader.ANALYST)) {
			assertThat(Visit.to(this.pages, address(page), other).status()).isEqualTo(403);
			Visit refused = Visit.sends(this.pages, address(page), other, Map.of("reason", "I like it"));
			assertThat(refused.status()).isEqualTo(403);
			assertThat(refused.text()).contains("Only its contact", "Please speak with Test contact.");
		}
	}

	@Test
	void keepsAnalystsFromReportingAndLogging() {
		assertThat(Visit.to(this.pages, address("overlaps/new"), Reader.ANALYST).text())
			.contains("Contacts, managers and administrators can report an overlap.");
		assertThat(Visit.to(this.pages, address("overlaps/new"), Reader.CONTACT2).status()).isEqualTo(200);
		assertThat(Visit
			.sends(this.pages, "/partnerships/" + this.reference, Reader.ANALYST,
					Map.of("channel", "PHONE", "on", "2026-01-15", "summary", "Hello"))
			.status()).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "hold", "resume", "contact", "review", "overlaps/new", "branch", "end" })
	void knowsNoUnknownPartnershipAndNoForgedForm(String page) throws Exception {
		String unknown = "/partnerships/P-1999-0001/" + page;
		assertThat(Visit.to(this.pages, unknown, Reader.MANAGER).status()).isEqualTo(404);
		assertThat(Visit.sends(this.pages, unknown, Reader.MANAGER, Map.of("reason", "Why not")).status())
			.isEqualTo(404);
		assertThat(this.pages.perform(post(address(page)).with(Reader.MANAGER.signedIn()))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(403);
	}

	private Visit send(String page, Map<String, String> form) {
		return Visit.sends(this.pages, address(page), Reader.CONTACT, form);
	}

	private List<String> partners() {
		return open("branch").page().select("input[name=partners]").eachAttr("value");
	}

	private Visit open(String page) {
		return Visit.to(this.pages, address(page), Reader.CONTACT);
	}

	private Document shown() {
		return Visit.to(this.pages, "/partnerships/" + this.reference, Reader.CONTACT).page();
	}

	private List<String> buttons() {
		return shown().select(".case-actions a").eachText();
	}

	private String address(String page) {
		return "/partnerships/" + this.reference + "/" + page;
	}

	private Partnership stored() {
		return this.partnerships.byReference(this.reference);
	}

}
