package org.bindery.desk.web;

import java.util.UUID;

import org.bindery.BinderyTest;
import org.bindery.identity.Reference;
import org.bindery.partnerships.Stage;
import org.camunda.bpm.engine.RuntimeService;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@BinderyTest
class UndeliveredPageTests {

	@Autowired
	private MockMvc pages;

	@Autowired
	private JdbcClient database;

	@Autowired
	private RuntimeService runtime;

	@Test
	void showsMessagesThatNobodyWaitedFor() throws Exception {
		String unknown = "P-<b>" + UUID.randomUUID();
		this.runtime.createMessageCorrelation("PartnershipEnds").processInstanceBusinessKey(unknown).correlateAll();
		Document page = open();
		assertThat(page.selectFirst("tbody tr").text()).contains("The partnership is to end", "PartnershipEnds",
				"“" + unknown + "”, which is not known");
	}

	@Test
	@Transactional
	void showsWhereThePartnershipStandsNow() throws Exception {
		Reference reference = new Shelf(this.database).put("Long over", Stage.CLOSED);
		this.database.sql("delete from undelivered_message").update();
		assertThat(open().select(".empty").text()).contains("every message found its partnership");
		this.database.sql("""
				insert into undelivered_message (name, reference, sent_by, received_at)
				values ('PartnershipEnds', :reference, 'manager', current_timestamp)""")
			.param("reference", reference.text())
			.update();
		Document page = open();
		assertThat(page.select("tbody tr").text()).contains("Long over", "Closed", "Test manager");
		assertThat(page.select("tbody td a").attr("href")).isEqualTo("/partnerships/" + reference);
	}

	@Test
	@Transactional
	void tellsOnlyAdministratorsThatThereWasAConfidentialOne() throws Exception {
		Reference reference = new Shelf(this.database).put("Storytime", Stage.ACTIVE);
		this.database.sql("delete from undelivered_message").update();
		this.database.sql("""
				insert into undelivered_message (name, reference, sent_by, received_at)
				values ('ConflictRaised', :reference, 'contact2', current_timestamp)""")
			.param("reference", reference.text())
			.update();
		assertThat(open().select("tbody")).isEmpty();
		assertThat(open(Reader.ADMINISTRATOR).select("tbody").text()).contains("A confidential matter")
			.doesNotContain("onflict", "Storytime", reference.text(), "contact2");
	}

	@Test
	void isForManagersAndAdministrators() throws Exception {
		this.pages.perform(get("/undelivered").with(Reader.CONTACT.signedIn())).andExpect(status().isForbidden());
		this.pages.perform(get("/undelivered").with(Reader.ANALYST.signedIn())).andExpect(status().isForbidden());
		this.pages.perform(get("/undelivered").with(Reader.ADMINISTRATOR.signedIn())).andExpect(status().isOk());
	}

	private Document open() throws Exception {
		return open(Reader.MANAGER);
	}

	private Document open(Reader reader) throws Exception {
		return Reader.seen(
				this.pages.perform(get("/undelivered").with(reader.signedIn())).andExpect(status().isOk()).andReturn());
	}

}
