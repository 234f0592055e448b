package org.bindery.desk.list;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import org.bindery.BinderyTest;
import org.bindery.desk.web.Reader;
import org.bindery.desk.web.Shelf;
import org.bindery.identity.Reference;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.Partners;
import org.bindery.partnerships.Stage;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@BinderyTest
@Transactional
public class PartnershipSearchTests {

	@Autowired
	private MockMvc pages;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Partners partners;

	@Autowired
	private Story story;

	private Shelf shelf;

	@BeforeEach
	void fill() {
		this.shelf = new Shelf(this.database);
	}

	@Test
	void findsEachWordWhereverItStands() throws Exception {
		Reference reference = this.shelf.put("Quokka café", Stage.ACTIVE);
		assertThat(found("quokka")).containsExactly("Quokka café");
		assertThat(found("CAFÉ quokka")).as("in the title, in any order").containsExactly("Quokka café");
		assertThat(found("quokka courses")).as("in the need").containsExactly("Quokka café");
		assertThat(found("quokka \"partner of\"")).isEmpty();
		assertThat(found("quokka partner")).as("of a partner").containsExactly("Quokka café");
		assertThat(found("quokka contact")).as("of us").containsExactly("Quokka café");
		assertThat(found(reference.text().toLowerCase())).containsExactly("Quokka café");
		assertThat(found("quokka wombat")).isEmpty();
	}

	@Test
	void findsTheReferenceBehindTheLongestTitle() throws Exception {
		for (String title : List.of("ß".repeat(120), "한".repeat(120))) {
			Reference reference = this.story.raises("contact", Answers.aNeed(title));
			assertThat(found(reference.text())).containsExactly(title);
		}
	}

	@Test
	void findsThePeopleOfPartners() throws Exception {
		Partner partner = this.partners.saveAndFlush(
				Partner.named("Zoo Ñandú", PartnerKind.NONPROFIT).withPerson("Wilhelmína Quillfeather", "", ""));
		this.shelf.join(this.shelf.put("Feeding time", Stage.AGREEING), partner.id());
		assertThat(found("quillfeather wilhelmina")).containsExactly("Feeding time");
		assertThat(found("nandu")).containsExactly("Feeding time");
	}

	@Test
	void findsWhatActivitiesAreAbout() throws Exception {
		this.shelf.settled(this.shelf.put("Many topics", Stage.ACTIVE), "contact");
		String topic = this.database.sql("select title from activity order by id desc fetch first row only")
			.query(String.class)
			.single();
		assertThat(found(topic)).containsExactly("Many topics");
	}

	@Test
	void findsWhatAStepNames() throws Exception {
		this.story.raises("contact", Answers.aNeed("Xylophone lending"));
		assertThat(found("xylophone lending residents")).containsExactly("Xylophone lending");
	}

	@Test
	void readsNothingIntoSigns() throws Exception {
		this.shelf.put("Ninety %_ percent", Stage.ACTIVE);
		assertThat(found("%_")).containsExactly("Ninety %_ percent");
		assertThat(found("ninety%")).isEmpty();
		assertThat(open("/partnerships?q=%00&contact=%00").select("h1")).hasSize(1);
	}

	@Test
	void narrowsToPartnerContactAndDepth() throws Exception {
		Reference reference = this.shelf.put("Capybara", Stage.ACTIVE);
		long partner = this.database.sql("""
				select max(partner_id) from partnership_partner i join partnership p on p.id = i.partnership_id
				where p.reference = :reference""").param("reference", reference.text()).query(Long.class).single();
		Document page = open("/partnerships?partner=" + partner);
		assertThat(titles(page)).containsExactly("Capybara");
		assertThat(page.select(".finder-partner").text()).contains("Partner of Capybara");
		assertThat(titles(open("/partnerships?q=capybara&contact=contact&depth=NETWORKING"))).hasSize(1);
		assertThat(titles(open("/partnerships?q=capybara&contact=contact2"))).isEmpty();
		assertThat(titles(open("/partnerships?q=capybara&depth=COLLABORATING"))).isEmpty();
		assertThat(titles(open("/partnerships?q=capybara&goal=0"))).isEmpty();
	}

	@Test
	void countsWhatIsFoundInEachStage() throws Exception {
		this.shelf.put("Axolotl one", Stage.ACTIVE);
		this.shelf.put("Axolotl two", Stage.ACTIVE);
		this.shelf.put("Axolotl three", Stage.CLOSED);
		Document page = open("/partnerships?q=axolotl&stage=ACTIVE");
		assertThat(page.select("#found-said").text()).isEqualTo("2 partnerships");
		assertThat(page.select(".chip").eachText()).contains("All 3", "Active 2", "Closed 1", "On hold 0");
	}

	@Test
	void leadsOutWhereNothingFits() throws Exception {
		Document page = open("/partnerships?q=nothinglikethis&stage=ACTIVE");
		assertThat(page.select("#found-said").text()).isEqualTo("No partnership found");
		assertThat(page.select(".empty a").attr("href")).isEqualTo("/partnerships");
	}

	@Test
	void tellsWhenBothSidesLastMet() throws Exception {
		String spoken = this.shelf.put("Marmot spoken", Stage.ACTIVE).text();
		this.shelf.put("Marmot silent", Stage.ACTIVE);
		this.database.sql("""
				insert into conversation (reference, channel, summary, held_on, logged_by, logged_at)
				values (:reference, 'PHONE', 'All is well', :day, 'contact', current_timestamp)""")
			.param("reference", spoken)
			.param("day", LocalDate.of(2026, 3, 9))
			.update();
		Document page = open("/partnerships?q=marmot&sort=LAST_CONTACT");
		assertThat(titles(page)).containsExactly("Marmot spoken", "Marmot silent");
		assertThat(page.select("td[data-label=Last contact]").eachText()).containsExactly("Mar 9, 2026", "–");
		assertThat(titles(open("/partnerships?q=marmot&sort=LAST_CONTACT&reverse=true")))
			.containsExactly("Marmot silent", "Marmot spoken");
	}

	@Test
	void sortsByStageInTheirOrder() throws Exception {
		this.shelf.put("Tapir held", Stage.ON_HOLD);
		this.shelf.put("Tapir active", Stage.ACTIVE);
		this.shelf.put("Tapir new", Stage.ASSESSING);
		assertThat(titles(open("/partnerships?q=tapir&sort=STAGE"))).containsExactly("Tapir new", "Tapir active",
				"Tapir held");
		assertThat(titles(open("/partnerships?q=tapir&sort=STAGE&reverse=true"))).first().isEqualTo("Tapir held");
	}

	@Test
	void showsABoardInTheOrderOfTheStages() throws Exception {
		this.shelf.put("Ocelot closing", Stage.CLOSING);
		for (int number = 0; number < 22; number++) {
			this.shelf.put("Ocelot " + number, Stage.ACTIVE);
		}
		Document page = open("/partnerships?q=ocelot&view=board");
		assertThat(page.select(".board-head").eachText()).hasSize(Stage.values().length)
			.startsWith("Assessing the need 0")
			.contains("Active 22", "Closing 1");
		assertThat(page.select(".board-card")).hasSize(21);
		assertThat(page.select(".board-all a").eachAttr("href")).containsExactly("/partnerships?q=ocelot&stage=ACTIVE");
	}

	@Test
	void keepsAddressesShort() throws Exception {
		this.pages
			.perform(get(URI.create("/partnerships?q=a%26b&contact=&depth=&goal=")).with(Reader.CONTACT.signedIn()))
			.andExpect(redirectedUrl("/partnerships?q=a%26b"));
		this.pages
			.perform(get("/partnerships?q=&contact=&depth=&goal=").header("HX-Request", "true")
				.with(Reader.CONTACT.signedIn()))
			.andExpect(status().isOk())
			.andExpect(header().string("HX-Replace-Url", "/partnerships"));
	}

	private List<String> found(String words) throws Exception {
		return titles(
				Reader.seen(this.pages.perform(get("/partnerships").param("q", words).with(Reader.CONTACT.signedIn()))
					.andExpect(status().isOk())
					.andReturn()));
	}

	private Document open(String address) throws Exception {
		return Reader.seen(this.pages.perform(get(URI.create(address)).with(Reader.CONTACT.signedIn()))
			.andExpect(status().isOk())
			.andReturn());
	}

	private static List<String> titles(Document page) {
		return page.select("tbody th a").eachText();
	}

}
