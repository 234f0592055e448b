package org.bindery;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.bindery.engine.accounts.Account;
import org.bindery.engine.accounts.Accounts;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.Partners;
import org.bindery.story.Answers;
import org.bindery.story.EngineRest;
import org.bindery.story.Statements;
import org.bindery.story.Story;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a task's card in Tasklist shows of its partnership, asked for as Tasklist asks.
 */
@BinderyTest
class CardsTests {

	private static final String OLGA = "olga";

	@LocalServerPort
	private int port;

	@Value("${camunda.bpm.process-engine-name:default}")
	private String engine;

	@Autowired
	private Story story;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Partners partners;

	@Autowired
	private FilterService filters;

	@Autowired
	private HistoryService history;

	@Autowired
	private Statements statements;

	@Autowired
	private TaskService tasks;

	@Autowired
	private JdbcTemplate database;

	@BeforeEach
	void hires() {
		if (this.accounts.find(new StaffId(OLGA)).isEmpty()) {
			this.accounts.create(new Account(new StaffId(OLGA), "Olga", "Ruiz", "olga@library.example", ""), OLGA,
					List.of("contacts"));
		}
	}

	@AfterEach
	void leavesNoTasks() {
		this.tasks.createTaskQuery()
			.taskAssignee(OLGA)
			.list()
			.forEach((task) -> this.tasks.setAssignee(task.getId(), "admin"));
	}

	@Test
	void saysWhatIsTrueNow() {
		Reference reference = this.story.raises(OLGA, Answers.aNeed("Chess"));
		assertThat(lines(cards().get(0))).containsExactly("Chess", "Not chosen yet", "Assessing the need");
		this.database.update("update partnership set title = 'Chess club', stage = 'CLOSING' where reference = ?",
				reference.text());
		assertThat(lines(cards().get(0))).containsExactly("Chess club", "Not chosen yet", "Closing");
	}

	@Test
	void namesThePartnersOnceTheyAreChosen() {
		List<Long> partner = List
			.of(this.partners.save(Partner.named("Rook & Co", PartnerKind.PRIVATE_ORGANIZATION)).id());
		Reference reference = this.story.raises(OLGA, Answers.aNeed("Go"));
		this.story.does(OLGA, reference, "designateContact", Answers.contact(OLGA));
		this.story.does(OLGA, reference, "describeNeed", Answers.describedNeed("Go for all"));
		this.story.does(OLGA, reference, "linkNeed", Answers.linkedToANewGoal("Play " + reference));
		this.story.does("manager", reference, "reviewNeed", Answers.decision("PURSUE"));
		this.story.does(OLGA, reference, "shortlistCandidates", Answers.shortlist(partner, OLGA));
		this.story.does(OLGA, reference, "assessCandidate", Answers.assessment(4));
		this.story.does(OLGA, reference, "choosePartners", Answers.chosen(partner, "COLLABORATING", 20_000));
		this.story.does(OLGA, reference, "recordAnswers", Answers.accepted(partner));
		assertThat(lines(cards().get(0))).containsExactly("Go for all", "Rook & Co", "Making the agreement");
		assertThat(this.history.createHistoricVariableInstanceQuery().variableName("partnership").list())
			.extracting(HistoricVariableInstance::getValue)
			.contains("Go for all")
			.doesNotContain("Go", reference);
	}

	@Test
	void showsAPageOfCardsForThePriceOfTwo() {
		raises(2);
		long two = this.statements.during(this::cards);
		raises(13);
		assertThat(cards()).hasSize(15);
		assertThat(this.statements.during(this::cards)).isEqualTo(two).isLessThan(40);
	}

	@Test
	void standInTheOrderThatTheReaderChooses() {
		raises(3);
		assertThat(inOrder("asc")).extracting((card) -> lines(card).get(0))
			.containsExactly("Card game 0", "Card game 1", "Card game 2");
		assertThat(inOrder("desc")).extracting((card) -> lines(card).get(0))
			.containsExactly("Card game 2", "Card game 1", "Card game 0");
	}

	private List<JsonNode> inOrder(String order) {
		return cards("{\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"%s\"}]}".formatted(order));
	}

	private void raises(int needs) {
		for (int need = 0; need < needs; need++) {
			this.story.raises(OLGA, Answers.aNeed("Card game " + need));
		}
	}

	private List<JsonNode> cards() {
		return cards("{}");
	}

	private List<JsonNode> cards(String query) {
		String filter = this.filters.createTaskFilterQuery().filterName("My tasks").singleResult().getId();
		try {
			JsonNode page = new ObjectMapper()
				.readTree(new EngineRest(this.port, this.engine, OLGA).cards(filter, query).body());
			return page.path("_embedded").path("task").findValues("_embedded");
		}
		catch (JsonProcessingException ex) {
			throw new AssertionError(ex);
		}
	}

	/** Partnership, partner and stage. */
	private static List<String> lines(JsonNode card) {
		return List.of("partnership", "partner", "stage").stream().map((name) -> line(card, name)).toList();
	}

	private static String line(JsonNode card, String name) {
		for (JsonNode variable : card.path("variable")) {
			if (variable.path("name").asText().equals(name)) {
				return variable.path("value").asText();
			}
		}
		throw new AssertionError("No " + name + " in " + card);
	}

}
