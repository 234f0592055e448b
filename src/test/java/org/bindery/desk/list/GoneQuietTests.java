package org.bindery.desk.list;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.bindery.BinderyTest;
import org.bindery.calendar.WorkingCalendar;
import org.bindery.desk.web.Reader;
import org.bindery.desk.web.Shelf;
import org.bindery.desk.web.Visit;
import org.bindery.identity.Reference;
import org.bindery.partnerships.Stage;
import org.bindery.partnerships.questions.GoneQuiet;
import org.bindery.partnerships.questions.QuietPartnership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Who agreed to speak every month is quiet after a month, and not before. */
@BinderyTest
@Transactional
public class GoneQuietTests {

	@Autowired
	private MockMvc pages;

	@Autowired
	private JdbcClient database;

	@Autowired
	private GoneQuiet quiet;

	@Autowired
	private WorkingCalendar calendar;

	private Shelf shelf;

	private LocalDate monthAgo;

	@BeforeEach
	void clear() {
		this.database.sql("delete from partnership_partner").update();
		this.database.sql("delete from partnership_team").update();
		this.database.sql("delete from partnership").update();
		this.shelf = new Shelf(this.database);
		this.monthAgo = this.calendar.today().minusMonths(1);
	}

	@Test
	void findsThoseWithoutContactForLongerThanAgreed() {
		Reference longest = active("Longest");
		spokeOn(longest, this.monthAgo.minusDays(90));
		Reference quiet = active("Quiet");
		spokeOn(quiet, this.monthAgo.minusDays(9));
		spokeOn(active("Spoke"), this.calendar.today().minusDays(20));
		Reference yearly = active("Yearly");
		this.database.sql("update partnership set cadence = 'YEARLY' where reference = :reference")
			.param("reference", yearly.text())
			.update();
		spokeOn(yearly, this.monthAgo.minusDays(9));
		active("Never");
		assertThat(this.quiet.longest(9)).extracting(QuietPartnership::title)
			.containsExactly("Never", "Longest", "Quiet");
		assertThat(this.quiet.longest(2)).hasSize(2);
		assertThat(this.quiet.count().number()).isEqualTo(3);
		QuietPartnership last = this.quiet.longest(9).get(2);
		assertThat(last.lastContact()).contains(this.monthAgo.minusDays(9));
		assertThat(last.contact()).contains("Test contact");
	}

	@Test
	void countsLettersToPartnersUnlessTheyAreConfidential() {
		letter(active("Written to"), "partner:1", false);
		letter(active("To ourselves"), "staff:contact", false);
		letter(active("In confidence"), "partner:1", true);
		assertThat(titles("/partnerships?quiet=true&sort=TITLE")).containsExactly("In confidence", "To ourselves");
	}

	@Test
	void leavesTimeToThoseThatJustBeganOrWentOn() {
		Reference reference = active("Went on");
		spokeOn(reference, this.monthAgo.minusDays(200));
		entered(reference, this.calendar.today().minusDays(3));
		entered(active("On for long"), this.monthAgo.minusDays(3));
		this.shelf.put("Rests", Stage.ON_HOLD);
		this.shelf.put("Over", Stage.CLOSED);
		assertThat(titles("/partnerships?quiet=true")).containsExactly("On for long");
	}

	@Test
	void areAListOfTheirOwnForEverybody() {
		spokeOn(active("Quiet"), this.monthAgo.minusDays(9));
		spokeOn(active("Spoke"), this.calendar.today());
		Visit list = Visit.to(this.pages, "/partnerships?quiet=true", Reader.CONTACT);
		assertThat(list.text()).contains("1 partnership", "Only those that have gone quiet", "longest silence");
		assertThat(list.page().select("a:contains(Show the others, too)").attr("href")).isEqualTo("/partnerships");
		assertThat(list.page().select("form.finder input[name=quiet]").val()).isEqualTo("true");
		assertThat(titles("/partnerships?quiet=false")).containsExactly("Spoke", "Quiet");
		assertThat(Visit.to(this.pages, "/partnerships?quiet=x", Reader.CONTACT).status()).isEqualTo(400);
	}

	@Test
	void areToldOnTheHomePage() {
		Reference reference = active("Quiet");
		spokeOn(reference, this.monthAgo.minusDays(9));
		Visit home = Visit.to(this.pages, "/", Reader.ANALYST);
		assertThat(home.page().select("section[aria-labelledby=quiet] a").eachAttr("href"))
			.containsExactly("/partnerships/" + reference, "/partnerships?quiet=true");
		spokeOn(reference, this.calendar.today());
		assertThat(Visit.to(this.pages, "/", Reader.ANALYST).text()).contains("None: where both sides agreed");
	}

	private Reference active(String title) {
		return this.shelf.put(title, Stage.ACTIVE);
	}

	private void spokeOn(Reference reference, LocalDate day) {
		this.database.sql("""
				insert into conversation (reference, channel, summary, held_on, logged_by, logged_at)
				values (:reference, 'PHONE', 'All is well', :day, 'contact', current_timestamp)""")
			.param("reference", reference.text())
			.param("day", day)
			.update();
	}

	private void entered(Reference reference, LocalDate day) {
		this.database.sql("insert into stage_change (reference, stage, entered_at) values (:reference, 'ACTIVE', :at)")
			.param("reference", reference.text())
			.param("at", day.atTime(12, 0).atOffset(ZoneOffset.UTC))
			.update();
	}

	private void letter(Reference reference, String recipient, boolean confidential) {
		this.database.sql("insert into letter_content (html, plain_text) values ('', '')").update();
		this.database
			.sql("""
					insert into letter (version, order_key, recipient, template, reference, recipient_name, subject,
					message_id, status, problem, written_at, sent_at, content_id, confidential)
					values (0, :reference, :recipient, 'introduction', :reference, 'Somebody', 'Hello', :reference, 'SENT', '',
					:now, :now, (select max(id) from letter_content), :confidential)""")
			.param("reference", reference.text())
			.param("recipient", recipient)
			.param("now", Clock.systemUTC().instant().atOffset(ZoneOffset.UTC))
			.param("confidential", confidential)
			.update();
	}

	private List<String> titles(String address) {
		return Visit.to(this.pages, address, Reader.CONTACT).page().select("tbody th a").eachText();
	}

}
