package org.bindery.desk.overview;

import java.util.List;

import org.bindery.desk.web.Price;
import org.bindery.desk.web.Reader;
import org.bindery.desk.web.Visit;
import org.bindery.identity.Reference;
import org.bindery.partnerships.Stage;
import org.bindery.story.Storytime;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/** Those who oversee the partnerships see where everything stands, and no more. */
public class OverviewPageTests extends CountedShelf {

	@Autowired
	private MockMvc pages;

	@Autowired
	private Price price;

	@Autowired
	private Storytime storytime;

	@Test
	void isForThoseWhoOverseeThePartnerships() {
		for (String address : List.of("/overview", "/overview/due", "/overview/conflicts")) {
			for (Reader reader : List.of(Reader.MANAGER, Reader.ADMINISTRATOR)) {
				assertThat(Visit.to(this.pages, address, reader).status()).as(address).isEqualTo(200);
			}
			for (Reader reader : List.of(Reader.CONTACT, Reader.ANALYST)) {
				assertThat(Visit.to(this.pages, address, reader).status()).as(address).isEqualTo(403);
			}
		}
	}

	@Test
	void measuresHowLongPartnershipsHaveStoodInTheirStage() {
		for (int days : List.of(3, 10, 100)) {
			Reference reference = this.shelf.put("For " + days, Stage.AGREEING);
			entered(reference, "SELECTING", days + 50);
			entered(reference, "AGREEING", days);
		}
		entered(this.shelf.put("Over", Stage.CLOSED), "CLOSED", 900);
		assertThat(row("stages", "Making the agreement")).containsExactly("3", "10", "100");
		assertThat(row("stages", "Closed")).containsExactly("1", "–", "–");
		assertThat(row("stages", "Active")).containsExactly("0", "–", "–");
		assertThat(links("stages")).containsExactly("/partnerships?stage=AGREEING",
				"/partnerships?stage=AGREEING&sort=STANDING", "/partnerships?stage=AGREEING&sort=STANDING",
				"/partnerships?stage=CLOSED");
		assertThat(opened("/partnerships?stage=AGREEING&sort=STANDING").select("tbody th a").eachText())
			.containsExactly("For 100", "For 10", "For 3");
	}

	@Test
	void knowsWhenThoseBeganThatHaveNotMovedYet() {
		Reference reference = this.shelf.put("Fresh", Stage.ASSESSING);
		this.shelf.cameByItself(reference, "raiseNeed", "Raise a need");
		assertThat(row("stages", "Assessing the need").get(2)).matches("\\d{5}");
	}

	@Test
	void countsWhatIsDueInTheNextFourWeeks() {
		plan("next_check_in", "Today", Stage.ACTIVE, 0);
		plan("next_check_in", "Sixth day", Stage.ACTIVE, 6);
		plan("next_check_in", "Second week", Stage.ACTIVE, 7);
		plan("review_on", "Review", Stage.ACTIVE, 27);
		plan("ends_on", "Too far", Stage.ACTIVE, 28);
		plan("ends_on", "Over", Stage.CLOSED, 3);
		plan("next_check_in", "Yesterday", Stage.ACTIVE, -1);
		Document page = page();
		assertThat(page.select("#weeks-table tbody tr").eachText()).satisfiesExactly(
				(week) -> assertThat(week).endsWith(" 2 0 0 0"), (week) -> assertThat(week).endsWith(" 1 0 0 0"),
				(week) -> assertThat(week).endsWith(" 0 0 0 0"), (week) -> assertThat(week).endsWith(" 0 1 0 0"));
		String checkIns = "/overview/due?week=" + this.today + "&what=CHECK_IN";
		assertThat(page.select("#weeks-table td a").first().attr("href")).isEqualTo(checkIns);
		assertThat(opened(checkIns).select("tbody th a").eachText()).containsExactly("Today", "Sixth day");
		assertThat(opened("/overview/due?week=" + this.today.plusDays(21)).select("tbody tr").text()).contains("Review",
				"Test contact");
		assertThat(opened("/overview/due?week=+999999999-12-31&page=9").select(".empty")).hasSize(1);
		assertThat(Visit.to(this.pages, "/overview/due?week=soon", Reader.MANAGER).status()).isEqualTo(400);
	}

	@Test
	void countsTheTasksThatAreLateOrDueAndWhoHasThem() {
		task("contact", -1);
		task("contact", 2);
		task("contact2", 9);
		Document page = page();
		assertThat(page.select(".key-figures a").first().text()).isEqualTo("1 Late tasks");
		assertThat(row("load", "Test contact")).containsExactly("2", "1", "1");
		assertThat(links("load")).contains("/work?whose=EVERYBODY&who=contact",
				"/work?whose=EVERYBODY&who=contact&due=LATE", "/work?whose=EVERYBODY&who=contact&due=WEEK");
		String second = "/work?whose=EVERYBODY&week=" + this.today.plusDays(7);
		assertThat(page.select("#weeks-table td a").eachAttr("href"))
			.containsExactly("/work?whose=EVERYBODY&week=" + this.today, second);
		assertThat(opened(second).select("tbody tr")).hasSize(1);
		assertThat(opened("/work?whose=EVERYBODY&week=+999999999-12-31").select("tbody tr")).hasSize(3);
	}

	@Test
	void countsOpenConflictsByCauseAndRung() {
		Reference reference = this.shelf.put("At odds", Stage.ACTIVE);
		conflict(reference, "ROLES", List.of("HEARING", "TALKING"), "");
		conflict(reference, "ROLES", List.of(), "");
		this.shelf.settled(reference, "contact");
		assertThat(row("conflicts", "Who does what")).containsExactly("1", "1", "0", "0", "0", "2");
		assertThat(row("conflicts", "All")).containsExactly("1", "1", "0", "0", "0", "2");
		Document list = opened("/overview/conflicts?cause=ROLES&rung=TALKING");
		assertThat(list.select("tbody tr")).hasSize(1);
		assertThat(opened(list.select("tbody th a").attr("href")).select("main").text()).contains("Talking directly");
		assertThat(opened("/overview/conflicts?cause=CULTURE").select("tbody tr")).isEmpty();
	}

	@Test
	void tellsNobodyOfConflictsAboutThemselves() {
		conflict(this.shelf.put("At odds", Stage.ACTIVE), "ROLES", List.of("MEDIATION"), "manager");
		assertThat(page().text()).contains("0 Open conflicts", "no open conflict that you may know of");
		assertThat(opened("/overview/conflicts").select("tbody tr")).isEmpty();
		assertThat(Visit.to(this.pages, "/overview", Reader.ADMINISTRATOR).text()).contains("1 Open conflicts");
		assertThat(Visit.to(this.pages, "/overview/conflicts", Reader.ADMINISTRATOR).page().select("tbody tr"))
			.hasSize(1);
	}

	@Test
	void leadsToAListWithEveryNumber() {
		this.storytime.runs();
		conflict(this.shelf.put("At odds", Stage.ACTIVE), "CULTURE", List.of("HEARING"), "");
		task("contact", 3);
		List<String> links = page().select("main a").eachAttr("href");
		assertThat(links).hasSizeGreaterThan(15);
		links.stream()
			.distinct()
			.forEach((link) -> assertThat(Visit.to(this.pages, link, Reader.MANAGER).status()).as(link).isEqualTo(200));
	}

	@Test
	void costsTheSameHoweverMuchThereIs() {
		fill(1);
		long few = this.price.of("/overview");
		fill(12);
		assertThat(this.price.of("/overview")).isEqualTo(few).isLessThan(22);
	}

	private List<String> row(String section, String head) {
		return page().select("#" + section + "-table tbody tr")
			.stream()
			.filter((row) -> row.select("th").text().equals(head))
			.flatMap((row) -> row.select("td").eachText().stream())
			.toList();
	}

	private List<String> links(String section) {
		return page().select("#" + section + "-table td a").eachAttr("href");
	}

	private Document page() {
		return opened("/overview");
	}

	private Document opened(String address) {
		Visit visit = Visit.to(this.pages, address, Reader.MANAGER);
		assertThat(visit.status()).as(address).isEqualTo(200);
		return visit.page();
	}

}
