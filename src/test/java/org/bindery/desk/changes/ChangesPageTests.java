package org.bindery.desk.changes;

import org.bindery.BinderyTest;
import org.bindery.desk.web.Reader;
import org.bindery.desk.web.Visit;
import org.bindery.identity.Reference;
import org.bindery.partners.Partners;
import org.bindery.partnerships.Partnerships;
import org.bindery.story.Statements;
import org.bindery.story.Storytime;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** A partnership's page of changes. */
@BinderyTest
class ChangesPageTests {

	@Autowired
	private MockMvc pages;

	@Autowired
	private Storytime storytime;

	@Autowired
	private Partnerships partnerships;

	@Autowired
	private Partners partners;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Statements statements;

	private String address;

	private Long partner;

	@BeforeEach
	void storytimeRuns() {
		Reference reference = this.storytime.runs();
		this.address = "/partnerships/" + reference + "/changes";
		this.partner = this.transaction
			.execute((now) -> this.partnerships.byReference(reference).partners().firstKey());
	}

	@Test
	void showsWhenAndByWhomAndWhat() {
		says("<b>Loud</b> engines");
		Document page = open("").page();
		assertThat(page.select("h1").text()).isEqualTo("What was changed");
		assertThat(page.select(".change").first().text()).contains("Bindery", "Description", "Partner: Fire Department",
				"nothing", "<b>Loud</b> engines");
		assertThat(page.select(".change h2 time")).isNotEmpty();
	}

	@Test
	void speaksSpanish() throws Exception {
		assertThat(Reader
			.seen(this.pages
				.perform(get(this.address).header(HttpHeaders.ACCEPT_LANGUAGE, "es").with(Reader.CONTACT.signedIn()))
				.andReturn())
			.select("main")
			.text()).contains("Etapa", "Activa", "Socios y sus funciones");
	}

	@Test
	void showsOneFieldOnly() {
		says("Loud engines");
		Document page = open("?field=partner.description").page();
		assertThat(page.select(".change tbody tr th").eachText())
			.containsExactly("Description Partner: Fire Department");
		assertThat(page.select("option[selected]").eachText()).containsExactly("Description");
		assertThat(page.select("optgroup").eachAttr("label")).containsExactly("Partnership", "Partners",
				"The partners' people");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?field=nonsense", "?field=", "?page=-7" })
	void ignoresWhatItDoesNotKnow(String query) {
		assertThat(open(query).page().select(".change")).hasSameSizeAs(open("").page().select(".change")).isNotEmpty();
	}

	@Test
	void leadsBackFromBeyondTheEnd() {
		assertThat(open("?page=99").page().select(".empty a")).hasSize(1);
		assertThat(open("?page=abc").status()).isEqualTo(400);
	}

	@Test
	void offersTheListWhereThereIsNoSuchPartnership() {
		assertThat(Visit.to(this.pages, "/partnerships/P-1999-0001/changes", Reader.CONTACT).status()).isEqualTo(404);
	}

	@Test
	void tellsManyChangesForThePriceOfFew() {
		says("Loud engines", 20);
		long few = this.statements.during(() -> open(""));
		says("Quiet engines", 60);
		assertThat(this.statements.during(() -> open(""))).isEqualTo(few).isLessThan(12);
		assertThat(open("").page().select(".change")).hasSize(20);
	}

	private void says(String description, int times) {
		for (int time = 0; time < times; time++) {
			says(description + " " + time);
		}
	}

	private Visit open(String query) {
		return Visit.to(this.pages, this.address + query, Reader.CONTACT);
	}

	private void says(String description) {
		this.transaction.executeWithoutResult(
				(now) -> this.partners.findById(this.partner).map((partner) -> partner.describedAs(description)));
	}

}
