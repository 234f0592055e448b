package org.bindery.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.bindery.partnerships.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** What the pages of a partnership do not let happen, and how they say so. */
class RefusedActionsTests extends ActivePartnership {

	@Autowired
	private JdbcTemplate database;

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

}
