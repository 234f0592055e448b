package org.bindery;

import java.util.List;

import org.bindery.engine.Carried;
import org.bindery.engine.Processes;
import org.bindery.engine.Refusal;
import org.bindery.engine.messages.UndeliveredMessage;
import org.bindery.engine.messages.UndeliveredMessages;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Holds;
import org.bindery.partnerships.Partnerships;
import org.bindery.story.EngineRest;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How messages reach a partnership's process. */
@BinderyTest
class MessagesTests {

	@LocalServerPort
	private int port;

	@Value("${camunda.bpm.process-engine-name:default}")
	private String engine;

	@Autowired
	private Story story;

	@Autowired
	private Storytime storytime;

	@Autowired
	private Processes processes;

	@Autowired
	private UndeliveredMessages undelivered;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private Holds holds;

	@Autowired
	private Partnerships partnerships;

	@Autowired
	private JdbcTemplate database;

	private Reference reference;

	@BeforeEach
	void aPartnershipRuns() {
		this.reference = this.storytime.runs();
	}

	@Test
	void carryIdsThatStayApart() {
		assertThat(this.processes.deliver("OverlapReported", this.reference, Carried.id("overlapId", 1L))).isTrue();
		assertThat(this.processes.deliver("OverlapReported", this.reference, Carried.id("overlapId", 2L))).isTrue();
		List<VariableInstance> ids = this.runtime.createVariableInstanceQuery()
			.processInstanceIdIn(root())
			.variableName("overlapId")
			.list();
		assertThat(ids).extracting(VariableInstance::getValue).containsExactlyInAnyOrder(1L, 2L);
		assertThat(ids).extracting(VariableInstance::getExecutionId).doesNotHaveDuplicates().doesNotContain(root());
	}

	@Test
	void areAwaitedAndGoneOnceTheyCame() {
		assertThat(this.processes.awaits("ReviewStarts", this.reference)).isTrue();
		assertThat(this.processes.deliver("ReviewStarts", this.reference)).isTrue();
		assertThat(this.processes.awaits("ReviewStarts", this.reference)).isFalse();
	}

	@Test
	void areKeptWhereNobodyWaits() {
		assertThat(this.processes.deliver("PartnershipResumed", this.reference)).isFalse();
		assertThat(this.undelivered.findAll())
			.filteredOn((message) -> message.reference().equals(this.reference.text()))
			.extracting(UndeliveredMessage::name)
			.containsExactly("PartnershipResumed");
	}

	@Test
	void tellWhoeverAskedThatNothingComesOfIt() {
		nothingReceives("PartnershipHeld");
		assertThatThrownBy(() -> this.holds.hold(this.reference, "Building", this.story.today().plusMonths(1),
				new StaffId("contact")))
			.isInstanceOfSatisfying(Refusal.class,
					(refusal) -> assertThat(refusal.messageKey()).isEqualTo("engine.refusal.nobodyWaits"));
		assertThat(this.partnerships.byReference(this.reference).standing().isHeld()).isFalse();
		assertThat(keptFor(this.reference.text())).containsExactly("PartnershipHeld");
	}

	@Test
	void areKeptWhereNoDiagramKnowsThemAnyMore() {
		assertThat(this.processes.deliver("TakenOutOfTheDiagram", this.reference)).isFalse();
		assertThatThrownBy(() -> this.processes.begin("TakenOutOfTheDiagram", this.reference))
			.isInstanceOf(Refusal.class);
		assertThat(keptFor(this.reference.text())).containsExactly("TakenOutOfTheDiagram", "TakenOutOfTheDiagram");
	}

	/** As where somebody has changed the diagram. */
	private void nothingReceives(String message) {
		this.database.update("delete from act_ru_event_subscr where event_name_ = ? and proc_inst_id_ = ?", message,
				root());
	}

	private List<String> keptFor(String partnership) {
		return this.undelivered.findAll()
			.stream()
			.filter((message) -> message.reference().equals(partnership))
			.map(UndeliveredMessage::name)
			.toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "PartnershipProposed", "PartnershipRecorded", "PartnershipBranched" })
	void beginNothingFromOutside(String message) {
		Reference outside = Reference.numbered(1999, message.length());
		for (String all : List.of("false", "true")) {
			new EngineRest(this.port, this.engine, "admin").post("/message",
					"{\"messageName\":\"" + message + "\",\"businessKey\":\"" + outside + "\",\"all\":" + all + "}");
		}
		assertThat(this.processes.deliver(message, outside)).isFalse();
		assertThat(this.story.instances(outside)).isEmpty();
	}

	private String root() {
		return this.story.instances(this.reference)
			.stream()
			.filter((instance) -> instance.getId().equals(instance.getRootProcessInstanceId()))
			.findFirst()
			.orElseThrow()
			.getId();
	}

}
