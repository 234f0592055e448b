package org.bindery.desk.file;

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
class AgreementPageTests {

	@Autowired
	private MockMvc pages;

	@Autowired
	private JdbcClient database;

	private Reference reference;

	@BeforeEach
	void agreeTwice() {
		this.reference = new Shelf(this.database).put("Job skills", Stage.ACTIVE);
		agreed(1, "REPLACED", "Work for some");
		agreed(2, "SIGNED", "Work for all");
		agreed(3, "DRAFTING", "Work for more");
	}

	@Test
	void showsTheVersionInForceOnThePartnershipsPage() {
		Document page = seen("").page();
		assertThat(page.select("#agreement").text())
			.contains("In force", "Version 2", "Work for all", "Oct 2, 2026", "Ana & Maria", "A mediator helps",
					"7 working days", "Usually Phone", "Version 1", "Replaced", "Version 3", "Being drafted")
			.doesNotContain("Work for some", "Work for more");
		assertThat(page.select("#partners").text()).contains("The library Space", "Room 2", "The partners Staff",
				"Two trainers", "$5,000");
	}

	@Test
	void opensEveryVersion() {
		assertThat(seen("").page().select("#agreement a").eachAttr("href")).containsExactly(address("/agreements/3"),
				address("/agreements/1"));
		Document page = seen("/agreements/1").page();
		assertThat(page.select("h1").text()).isEqualTo("Agreement, version 1");
		assertThat(page.select("main").text()).contains("Work for some", "Room 2", "Replaced");
		assertThat(seen("/agreements/4").status()).isEqualTo(404);
		assertThat(seen("/agreements/first").status()).isEqualTo(400);
	}

	private Visit seen(String page) {
		return Visit.to(this.pages, address(page), Reader.ANALYST);
	}

	private String address(String page) {
		return "/partnerships/" + this.reference + page;
	}

	private void agreed(int number, String status, String vision) {
		this.database.sql("""
				insert into agreement (version, reference, number, status, vision, objectives, division_of_work,
				library_details, partner_details, money, first_step, days, cadence, channel, first_check_in, review_on,
				signed_on, signatories)
				values (0, :reference, :number, :status, :vision, 'Ten courses', 'They teach', 'Room 2', 'Two trainers',
				5000, 'MEDIATOR', 7, 'MONTHLY', 'PHONE', date '2026-11-02', date '2027-10-01', date '2026-10-02',
				'Ana & Maria')""")
			.param("reference", this.reference.text())
			.param("number", number)
			.param("status", status)
			.param("vision", vision)
			.update();
		this.database.sql("""
				insert into contribution (agreement_id, side, kind)
				select id, 'LIBRARY', 'SPACE' from agreement where reference = :reference and number = :number
				union all
				select id, 'PARTNER', 'STAFF' from agreement where reference = :reference and number = :number""")
			.param("reference", this.reference.text())
			.param("number", number)
			.update();
	}

}
