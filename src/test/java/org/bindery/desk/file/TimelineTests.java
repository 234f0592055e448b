package org.bindery.desk.file;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.persistence.EntityManager;
import org.bindery.BinderyTest;
import org.bindery.desk.web.Reader;
import org.bindery.desk.web.Shelf;
import org.bindery.desk.web.Visit;
import org.bindery.identity.Reference;
import org.bindery.partnerships.Stage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@BinderyTest
@Transactional
public class TimelineTests {

	private static final Instant NOON = Instant.parse("2026-10-05T17:00:00Z");

	@Autowired
	private MockMvc pages;

	@Autowired
	private JdbcClient database;

	@Autowired
	private LastTold lastTold;

	@Autowired
	private EntityManager cache;

	private Shelf shelf;

	private Reference reference;

	@BeforeEach
	void putOne() {
		this.shelf = new Shelf(this.database);
		this.reference = this.shelf.put("Job skills", Stage.ACTIVE);
	}

	@Test
	void tellsEverythingNewestFirst() {
		entered(Stage.ACTIVE, NOON);
		letter("partner:1", NOON.plusSeconds(60), "");
		letter("staff:contact", NOON.plusSeconds(120), "");
		said("Hello", LocalDate.of(2026, 10, 5), NOON.plusSeconds(180));
		this.shelf.happened(this.reference, "manager");
		assertThat(kinds("")).containsExactly("Conversation", "Letter", "Letter", "Stage", "Check-in", "Conversation",
				"Done");
		assertThat(kinds("?kind=STAGE")).containsExactly("Stage");
		assertThat(kinds("?kind=LETTER")).containsExactly("Letter");
		assertThat(kinds("?kind=SMOKE")).hasSize(7);
	}

	@Test
	void tellsALetterToSeveralPeopleOnce() {
		letter("partner:1", NOON, "");
		letter("partner:2", NOON.plusSeconds(1), "");
		letter("partner:3", NOON.plusSeconds(600), "");
		assertThat(seen(Reader.CONTACT, "").select("#history .entry-LETTER").eachText()).hasSize(2);
		assertThat(seen(Reader.CONTACT, "").select("#correspondence li").first().select("a[href^='/letters/']"))
			.hasSize(1);
		assertThat(seen(Reader.CONTACT, "").select("#correspondence li").last().select("a[href^='/letters/']"))
			.hasSize(2);
	}

	@Test
	void putsWhatIsWrittenDownLateToItsDay() {
		LocalDate today = LocalDate.of(2026, 10, 5);
		entered(Stage.ACTIVE, NOON);
		entered(Stage.AGREEING, NOON.minus(Duration.ofDays(1)));
		said("Long ago", today.minusDays(4), NOON.plusSeconds(60));
		said("Yesterday", today.minusDays(1), NOON.plusSeconds(120));
		said("Today", today, NOON.minusSeconds(60));
		checkIn("MISSED", "Nobody came", today.minusDays(4), NOON.plusSeconds(180));
		assertThat(told()).containsExactly("Active", "By phone Today", "By phone Yesterday", "Making the agreement",
				"Missed Nobody came", "By phone Long ago");
	}

	@Test
	void putsWhatComesLateInTheEveningToTheLibrarysDay() {
		entered(Stage.ACTIVE, Instant.parse("2026-10-06T02:00:00Z"));
		said("Today", LocalDate.of(2026, 10, 5), NOON);
		assertThat(told()).containsExactly("Active", "By phone Today");
		said("Tomorrow", LocalDate.of(2026, 10, 6), NOON);
		assertThat(told()).containsExactly("By phone Tomorrow", "Active", "By phone Today");
	}

	@Test
	void putsWhatIsCalledOffBeforeItsDayToTheMoment() {
		checkIn("CANCELLED", "It ended", LocalDate.of(2026, 11, 20), NOON);
		checkIn("MISSED", "They said so", LocalDate.of(2026, 10, 9), NOON.plusSeconds(60));
		said("Hello", LocalDate.of(2026, 10, 5), NOON.plusSeconds(120));
		assertThat(told()).containsExactly("By phone Hello", "Missed They said so", "Cancelled It ended");
		assertThat(seen(Reader.CONTACT, "").select("#history .when").eachText()).containsExactly("Oct 5, 2026",
				"Oct 5, 2026, 1:01 PM", "Oct 5, 2026, 1:00 PM");
	}

	@Test
	void keepsConflictsFromThoseWhomTheyDoNotConcern() {
		this.shelf.settled(this.reference, "contact");
		String matter = "conflict:" + conflict();
		letter("partner:1", NOON, matter);
		letter("staff:contact", NOON, matter);
		for (String query : List.of("", "?kind=CONFLICT", "?kind=LETTER", "?kind=NOTICE", "?whole=true")) {
			Document page = seen(Reader.CONTACT2, query);
			assertThat(page.select("#history .entry-kind").eachText()).as(query).isEmpty();
			assertThat(page.select("#correspondence li")).as(query).isEmpty();
			assertThat(page.text()).as(query).doesNotContain("Who does what");
		}
		assertThat(kinds("")).containsExactly("Letter", "Letter", "Conflict", "Conflict");
		this.database.sql("insert into conflict_about (conflict_id, person) values (:id, 'manager')")
			.param("id", conflict())
			.update();
		this.cache.clear();
		assertThat(seen(Reader.MANAGER, "").select("#history .entry-kind")).isEmpty();
	}

	@Test
	void letsReadConfidentialLettersWhoGetsThem() {
		letter("staff:contact2", NOON, "");
		this.database.sql("update letter set confidential = true where reference = :reference")
			.param("reference", this.reference.text())
			.update();
		assertThat(seen(Reader.CONTACT2, "").select("#history .entry-NOTICE").text()).contains("Confidential");
		assertThat(seen(Reader.MANAGER, "").select("#history .entry-NOTICE")).isEmpty();
	}

	@Test
	void knowsWhatWasToldLast() {
		letter("partner:1", NOON, "conflict:1");
		letter("staff:contact", NOON, "");
		assertThat(this.lastTold.of(List.of(this.reference))).isEmpty();
		said("Hello", LocalDate.of(2026, 10, 5), NOON);
		assertThat(this.lastTold.of(List.of(this.reference, new Reference("P-1999-0001")))
			.get(this.reference)
			.text()
			.words()).isEqualTo("Hello");
		letter("partner:1", NOON.plusSeconds(60), "");
		assertThat(this.lastTold.of(List.of(this.reference)).get(this.reference).kind()).isEqualTo(TimelineKind.LETTER);
		assertThat(seen(Reader.ANALYST, "").select("#told").text()).contains("Letter to Somebody", "Hello there");
		assertThat(this.lastTold.of(List.of())).isEmpty();
	}

	@Test
	void countsADayOnWhichPeopleSpokeHoweverLateItIsWrittenDown() {
		letter("partner:1", NOON, "");
		said("Yesterday", LocalDate.of(2026, 10, 4), NOON.plusSeconds(60));
		assertThat(this.lastTold.of(List.of(this.reference)).get(this.reference).kind()).isEqualTo(TimelineKind.LETTER);
	}

	/** What the timeline says, with what somebody wrote. */
	private List<String> told() {
		return seen(Reader.CONTACT, "").select("#history .entry-what")
			.stream()
			.map((entry) -> entry.select("> p").text())
			.toList();
	}

	private List<String> kinds(String query) {
		return seen(Reader.CONTACT, query).select("#history .entry-kind").eachText();
	}

	private Document seen(Reader reader, String query) {
		return Visit.to(this.pages, "/partnerships/" + this.reference + query, reader).page();
	}

	private Long conflict() {
		return this.database.sql("select id from conflict where reference = :reference")
			.param("reference", this.reference.text())
			.query(Long.class)
			.single();
	}

	private void entered(Stage stage, Instant at) {
		this.database.sql("insert into stage_change (reference, stage, entered_at) values (:reference, :stage, :at)")
			.param("reference", this.reference.text())
			.param("stage", stage.name())
			.param("at", utc(at))
			.update();
	}

	private void checkIn(String status, String reason, LocalDate planned, Instant at) {
		this.database.sql("""
				insert into check_in (version, reference, planned_for, status, reason, settled_at)
				values (0, :reference, :planned, :status, :reason, :at)""")
			.param("reference", this.reference.text())
			.param("planned", planned)
			.param("status", status)
			.param("reason", reason)
			.param("at", utc(at))
			.update();
	}

	private void said(String what, LocalDate on, Instant at) {
		this.database.sql("""
				insert into conversation (reference, channel, summary, held_on, logged_by, logged_at)
				values (:reference, 'PHONE', :what, :on, 'contact', :at)""")
			.param("reference", this.reference.text())
			.param("what", what)
			.param("on", on)
			.param("at", utc(at))
			.update();
	}

	/** A letter that went out; with a matter it is confidential. */
	private void letter(String recipient, Instant at, String matter) {
		this.database.sql("insert into letter_content (html, plain_text) values ('', '')").update();
		this.database.sql("""
				insert into letter (version, order_key, recipient, template, reference, recipient_name, subject,
				message_id, status, problem, written_at, sent_at, confidential, matter, content_id)
				values (0, :key, :recipient, 'x', :reference, 'Somebody', 'Hello there', :key, 'SENT', '', :at, :at,
				:confidential, :matter, (select max(id) from letter_content))""")
			.param("key", recipient + at + matter + this.reference)
			.param("recipient", recipient)
			.param("reference", this.reference.text())
			.param("at", utc(at))
			.param("confidential", !matter.isEmpty())
			.param("matter", matter.isEmpty() ? null : matter)
			.update();
	}

	private static OffsetDateTime utc(Instant at) {
		return at.atOffset(ZoneOffset.UTC);
	}

}
