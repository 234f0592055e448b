package org.bindery.desk.web;

import java.util.ArrayList;
import java.util.List;

import org.bindery.BinderyTest;
import org.bindery.identity.Reference;
import org.bindery.partnerships.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What people can do on a partnership's page, by who they are and where it stands. */
@BinderyTest
@Import(Running.class)
@Transactional
class PartnershipButtonsTests {

	private static final List<String> TALK = List.of("Log a conversation", "Raise a conflict", "Report an overlap");

	@Autowired
	private MockMvc pages;

	@Autowired
	private Running running;

	@Autowired
	private JdbcClient database;

	private Reference reference;

	@BeforeEach
	void startOne() {
		this.reference = this.running.with("Chess club", "Bakery");
	}

	@Test
	void letsItsOwnPeopleDoEverything() {
		for (Reader reader : List.of(Reader.CONTACT, Reader.MANAGER, Reader.ADMINISTRATOR)) {
			assertThat(buttons(this.reference, reader)).containsExactlyElementsOf(
					with("Change the contact", "Put on hold", "Start the review", "Separate agreement", "End"));
		}
	}

	@Test
	void letsOtherContactsSayWhatTheySee() {
		assertThat(buttons(this.reference, Reader.CONTACT2)).containsExactlyElementsOf(TALK);
	}

	@Test
	void offersAnalystsNothing() {
		assertThat(buttons(this.reference, Reader.ANALYST)).isEmpty();
		assertThat(open(this.reference, Reader.ANALYST).page().select("#log")).isEmpty();
	}

	@Test
	void offersWhatAppliesToTheStage() {
		Shelf shelf = new Shelf(this.database);
		assertThat(buttons(shelf.put("Early", Stage.ASSESSING), Reader.MANAGER)).containsExactly("Log a conversation",
				"Change the contact", "Put on hold");
		assertThat(buttons(shelf.put("Deferred", Stage.ON_HOLD), Reader.MANAGER)).containsExactly("Log a conversation",
				"Change the contact");
		for (Stage over : List.of(Stage.CLOSED, Stage.DECLINED)) {
			assertThat(buttons(shelf.put("Over " + over, over), Reader.MANAGER)).containsExactly("Log a conversation");
		}
		assertThat(buttons(this.running.with("Alone"), Reader.MANAGER)).doesNotContain("Separate agreement");
	}

	@Test
	void leadsEveryButtonToAPage() {
		open(this.reference, Reader.CONTACT).page()
			.select(".case-actions a")
			.eachAttr("href")
			.forEach((address) -> assertThat(landing(address.replace("#log", "")).status()).as(address).isEqualTo(200));
	}

	/** A page to fill in something new sends on to an address of its own. */
	private Visit landing(String address) {
		Visit visit = Visit.to(this.pages, address, Reader.CONTACT);
		return (visit.status() == 302) ? Visit.to(this.pages, visit.next(), Reader.CONTACT) : visit;
	}

	private List<String> buttons(Reference reference, Reader reader) {
		return open(reference, reader).page().select(".case-actions a").eachText();
	}

	private Visit open(Reference reference, Reader reader) {
		return Visit.to(this.pages, "/partnerships/" + reference, reader);
	}

	private static List<String> with(String... more) {
		List<String> all = new ArrayList<>(TALK);
		all.addAll(List.of(more));
		return all;
	}

}
