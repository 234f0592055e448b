package org.bindery;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.RaisedConflict;
import org.bindery.conflicts.Severity;
import org.bindery.desk.diagram.DiagramPart;
import org.bindery.desk.diagram.DiagramParts;
import org.bindery.engine.diagrams.CaseDiagram;
import org.bindery.engine.diagrams.CaseDiagrams;
import org.bindery.engine.diagrams.DiagramSheet;
import org.bindery.engine.diagrams.Passage;
import org.bindery.engine.diagrams.Token;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.people.Visitor;
import org.bindery.story.Answers;
import org.bindery.story.DrawnFlows;
import org.bindery.story.Statements;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A partnership on its diagrams: where it stands, and which way it came. */
@BinderyTest
class DiagramTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Story story;

	@Autowired
	private Storytime storytime;

	@Autowired
	private ConflictDesk conflicts;

	@Autowired
	private CaseDiagrams diagrams;

	@Autowired
	private DiagramParts parts;

	@Autowired
	private DrawnFlows drawnFlows;

	@Autowired
	private HistoryService history;

	@Autowired
	private Statements statements;

	@Test
	void showTheWayThatWasTakenAndWhereItStands() {
		Reference reference = needToLink();
		CaseDiagram whole = whole(reference, "contact");
		assertThat(whole.flows()).containsExactlyInAnyOrder("Flow_raiseNeed_designateContact",
				"Flow_designateContact_needsAssessment");
		assertThat(whole.passed()).containsExactlyInAnyOrder("raiseNeed", "designateContact");
		assertThat(whole.here()).containsExactly(new Token("needsAssessment", "Assess the need", 1, false));
		this.drawnFlows.areThoseTaken(reference);
	}

	@Test
	void sayWhoDidWhatAndForWhomItWaits() {
		DiagramPart part = this.parts.of(needToLink(), new StaffId("contact"), Optional.empty());
		assertThat(part.sheets()).extracting(DiagramSheet::process)
			.containsExactly("PartnershipLifecycle", "NeedsAssessment");
		assertThat(part.way()).extracting((step) -> step.passage().name() + " " + step.who().orElse("-"))
			.containsExactly("Need raised " + nameOf("contact2"),
					"Designate the contact person or team " + nameOf("contact2"));
		DiagramPart called = this.parts.of(part.reference(), new StaffId("contact"), part.here().get(0).called());
		assertThat(called.here())
			.extracting((standing) -> standing.token().element() + " " + standing.who().orElse("-"))
			.containsExactly("linkNeed " + nameOf("contact"));
	}

	@Test
	void sayWhatAGatewayDecided() {
		Reference reference = declinedNeed();
		CaseDiagram whole = whole(reference, "contact");
		assertThat(whole.sheet().running()).isFalse();
		assertThat(whole.here()).isEmpty();
		assertThat(whole.passages()).filteredOn((passage) -> passage.element().equals("needDecision"))
			.extracting(Passage::way)
			.containsExactly(Optional.of("No"));
	}

	@Test
	void tellOfAConflictOnlyWhomItConcerns() {
		Reference reference = this.storytime.runs();
		this.conflicts.raise(reference, new RaisedConflict(ConflictCause.CULTURE, Severity.LOW, "They shouted",
				List.of(new StaffId("manager")), "Captain"), new StaffId("contact2"));
		this.story.runJobs(reference);
		assertThat(elements(reference, "contact2")).contains("conflictResolution");
		assertThat(whole(reference, "contact2").flows()).contains("Flow_conflictRaised_conflictResolution");
		String conflict = this.diagrams.of(reference, new StaffId("contact2")).get(1).instance();
		for (String person : List.of("manager", "analyst", "admin3")) {
			assertThat(elements(reference, person)).containsExactlyInAnyOrder("reviewComes", "nextCheckIn");
			assertThat(whole(reference, person).toString()).doesNotContain("onflict");
			assertThat(this.diagrams.of(reference, new StaffId(person))).hasSize(1);
			assertThat(this.diagrams.find(reference, conflict, new StaffId(person))).isEmpty();
		}
	}

	@Test
	void keepToThemselvesThatAConflictEndedIt() {
		Reference reference = this.storytime.runs();
		this.conflicts.raise(reference,
				new RaisedConflict(ConflictCause.CULTURE, Severity.LOW, "They shouted", List.of(), "Captain"),
				new StaffId("contact2"));
		this.story.runJobs(reference);
		this.story.does("contact", reference, "hearParties", Answers.partiesHeard());
		whoeverHasIt(reference, "talkDirectly", Answers.conflictSettled("CLIMB"));
		whoeverHasIt(reference, "mediate", Answers.conflictSettled("CLIMB"));
		whoeverHasIt(reference, "decideAsLeadership", Answers.conflictDecided("END"));
		whoeverHasIt(reference, "recordLesson", Answers.conflictLesson());
		CaseDiagram whole = whole(reference, "analyst");
		assertThat(whole.passed()).contains("settle")
			.doesNotContain("reviewOrConflictEnds", "conflict", "conflictEnds");
		assertThat(whole.flows()).contains("Flow_settle_partnershipClosing")
			.doesNotContain("Flow_reviewOrConflictEnds_settle");
	}

	@Test
	void areGoneWithTheEnginesHistory() {
		Reference reference = declinedNeed();
		this.history.deleteHistoricProcessInstance(whole(reference, "contact").sheet().instance());
		assertThat(this.parts.of(reference, new StaffId("contact"), Optional.empty()).shown()).isEmpty();
		Visitor reader = new Visitor(this.port).signedInAs("contact");
		assertThat(reader.open("/partnerships/" + reference + "/diagram").body()).contains("kept for a year");
		assertThat(reader.open("/api/partnerships/" + reference + "/diagram").statusCode()).isEqualTo(404);
	}

	@Test
	void answerScriptsWithAStatusAndNeverWithAPage() {
		String address = "/api/partnerships/" + needToLink() + "/diagram";
		assertThat(new Visitor(this.port).open(address).statusCode()).isEqualTo(401);
		Visitor reader = new Visitor(this.port).signedInAs("contact");
		assertThat(reader.open(address).body()).contains("bpmn:definitions", "\"element\":\"needsAssessment\"");
		assertThat(reader.open("/api/partnerships/P-1999-0001/diagram").statusCode()).isEqualTo(404);
		assertThat(reader.open("/partnerships/P-1999-0001/diagram").statusCode()).isEqualTo(404);
	}

	@Test
	void speakTheReadersLanguage() {
		String address = "/api/partnerships/" + needToLink() + "/diagram";
		Visitor reader = new Visitor(this.port).signedInAs("contact");
		assertThat(reader.open(address).body()).contains("\"translations\":{}");
		assertThat(reader.open(address + "?lang=es").body()).contains("\"needsAssessment\":\"Evaluar la necesidad\"");
	}

	@Test
	void costTheSameHoweverOftenItWasSpoken() {
		Reference reference = this.storytime.runs();
		speak(reference);
		long once = costOf(reference);
		speak(reference);
		speak(reference);
		assertThat(costOf(reference)).isEqualTo(once).isLessThan(14);
	}

	private void speak(Reference reference) {
		this.story.fires(reference, "nextCheckIn");
		this.story.does("contact", reference, "logCheckIn", Answers.held(this.story.today()));
	}

	private long costOf(Reference reference) {
		return this.statements.during(() -> this.parts.of(reference, new StaffId("contact"), Optional.empty()));
	}

	private Reference needToLink() {
		Reference reference = this.story.raises("contact2", Answers.aNeed("Reading aloud"));
		this.story.does("contact2", reference, "designateContact", Answers.contact("contact"));
		this.story.does("contact", reference, "describeNeed", Answers.describedNeed("Reading aloud"));
		return reference;
	}

	private Reference declinedNeed() {
		Reference reference = needToLink();
		this.story.does("contact", reference, "linkNeed", Answers.linkedToANewGoal("Reading " + reference));
		this.story.does("manager", reference, "reviewNeed", Answers.decision("DECLINE", "Not now"));
		return reference;
	}

	private void whoeverHasIt(Reference reference, String step, Map<String, Object> form) {
		this.story.does(this.story.waitingTask(reference, step).getAssignee(), reference, step, form);
	}

	private CaseDiagram whole(Reference reference, String person) {
		return this.diagrams
			.find(reference, this.diagrams.of(reference, new StaffId(person)).get(0).instance(), new StaffId(person))
			.orElseThrow();
	}

	private List<String> elements(Reference reference, String person) {
		return whole(reference, person).here().stream().map(Token::element).toList();
	}

	private static String nameOf(String person) {
		return "Test " + person;
	}

}
