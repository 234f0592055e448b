package org.bindery.desk.list;

import java.util.List;
import java.util.stream.IntStream;

import org.bindery.BinderyTest;
import org.bindery.desk.web.Reader;
import org.bindery.desk.web.Shelf;
import org.bindery.partnerships.Stage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@BinderyTest
@Transactional
class PartnershipListPageTests {

	@Autowired
	private MockMvc pages;

	@Autowired
	private JdbcClient database;

	private Shelf shelf;

	@BeforeEach
	void clear() {
		this.database.sql("delete from partnership_partner").update();
		this.database.sql("delete from partnership_team").update();
		this.database.sql("delete from partnership").update();
		this.shelf = new Shelf(this.database);
	}

	@Test
	void showsTwentyAndLeadsToTheNext() throws Exception {
		IntStream.range(10, 33).forEach((number) -> this.shelf.put("Active " + number, Stage.ACTIVE));
		Document first = open("/partnerships?stage=ACTIVE&sort=TITLE");
		assertThat(titles(first)).hasSize(20).first().isEqualTo("Active 10");
		String next = first.selectFirst("a[rel=next]").attr("href");
		assertThat(next).contains("stage=ACTIVE", "sort=TITLE", "page=1");
		assertThat(titles(open(next))).containsExactly("Active 30", "Active 31", "Active 32");
	}

	@Test
	void sortsAsAskedWithTheNewestFirstOtherwise() throws Exception {
		this.shelf.put("bb", Stage.ACTIVE);
		this.shelf.put("A", Stage.ACTIVE);
		this.shelf.put("ccc", Stage.CLOSED);
		assertThat(titles(open("/partnerships"))).containsExactly("ccc", "A", "bb");
		assertThat(titles(open("/partnerships?sort=TITLE"))).containsExactly("A", "bb", "ccc");
		assertThat(titles(open("/partnerships?sort=CHECK_IN"))).containsExactly("A", "bb", "ccc");
	}

	@Test
	void keepsTheStageInEveryLink() throws Exception {
		this.shelf.put("Held", Stage.ON_HOLD);
		this.shelf.put("Active", Stage.ACTIVE);
		Document page = open("/partnerships?stage=ON_HOLD");
		assertThat(titles(page)).containsExactly("Held");
		assertThat(page.select(".sorts a").eachAttr("href")).allMatch((link) -> link.contains("stage=ON_HOLD"));
		assertThat(page.select(".chip[aria-current]").eachText()).containsExactly("On hold 1");
		assertThat(page.select("tbody td").eachText()).contains("Partner of Held", "Test contact");
	}

	@Test
	void saysWhyItIsEmpty() throws Exception {
		assertThat(open("/partnerships").select(".empty").text()).contains("Every partnership begins with a need");
		this.shelf.put("Active", Stage.ACTIVE);
		assertThat(open("/partnerships?stage=CLOSED").select(".empty").text())
			.contains("No partnership stands at “Closed”");
		assertThat(open("/partnerships?page=7").select(".empty a").attr("href")).isEqualTo("/partnerships");
		assertThat(open("/partnerships?page=-1").select("tbody tr")).hasSize(1);
		assertThat(open("/partnerships?page=2147483647").select(".empty")).hasSize(1);
	}

	@Test
	void doesNotKnowOddStagesAndOrders() throws Exception {
		for (String address : List.of("/partnerships?stage=GONE", "/partnerships?sort=x", "/partnerships?page=x")) {
			this.pages.perform(get(address).with(Reader.CONTACT.signedIn())).andExpect(status().isBadRequest());
		}
	}

	private Document open(String address) throws Exception {
		return Reader.seen(this.pages.perform(get(address).with(Reader.CONTACT.signedIn()))
			.andExpect(status().isOk())
			.andReturn());
	}

	private static List<String> titles(Document page) {
		return page.select("tbody th a").eachText();
	}

}
