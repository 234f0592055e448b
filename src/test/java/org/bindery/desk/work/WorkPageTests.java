package org.bindery.desk.work;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;

import org.bindery.desk.web.Reader;
import org.bindery.desk.web.Visit;
import org.bindery.story.Answers;
import org.bindery.story.Storytime;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What people see of what waits for them, and what they do about it. */
class WorkPageTests extends WaitingCheckIn {

	@Autowired
	private JdbcTemplate database;

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
	void leadsFromTheAddressOfAFormToItsTask() {
		for (String form : List.of("/hand-on", "/look-again", "/claim", "/give-back")) {
			assertThat(Visit.to(this.pages, "/work/" + this.task + form, Reader.CONTACT).next()).as(form)
				.isEqualTo("/work/" + this.task);
		}
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

}
