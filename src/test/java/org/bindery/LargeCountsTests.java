package org.bindery;

import java.util.List;

import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.RaisedConflict;
import org.bindery.conflicts.Severity;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.story.EngineRest;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Among very many rows of the engine's history a conflict is not counted either. */
@BinderyTest
class LargeCountsTests {

	private static final int MOST = 10_000;

	@LocalServerPort
	private int port;

	@Value("${camunda.bpm.process-engine-name:default}")
	private String engine;

	@Autowired
	private Story story;

	@Autowired
	private Storytime storytime;

	@Autowired
	private ConflictDesk conflicts;

	@Autowired
	private JdbcTemplate database;

	private ProcessInstance root;

	@BeforeEach
	void aConflictAboutTheManagerIsRaised() {
		Reference reference = this.storytime.runs();
		this.conflicts.raise(reference, new RaisedConflict(ConflictCause.CULTURE, Severity.LOW, "They shouted",
				List.of(new StaffId("manager")), "Captain"), new StaffId("contact2"));
		this.story.runJobs(reference);
		this.root = this.story.root(reference);
	}

	@AfterEach
	void theOthersAreForgotten() {
		this.database.update("delete from act_hi_varinst where proc_inst_id_ = 'others'");
	}

	@Test
	void addsUpToTheSameNumberWithAConflictAsWithout() {
		long told = counted(this.root.getId());
		assertThat(told).isPositive().isLessThan(asAdministrator());
		thereAreOthers(MOST - (int) told);
		assertThat(counted("others")).isEqualTo(MOST - told);
		assertThat(counted("others", this.root.getId())).isEqualTo(MOST);
	}

	@Test
	void saysTheSameHoweverManyMoreThereAre() {
		thereAreOthers(MOST + 1);
		assertThat(counted("others")).isEqualTo(MOST);
		assertThat(counted("others", this.root.getId())).isEqualTo(MOST);
	}

	private void thereAreOthers(int many) {
		this.database.update("""
				insert into act_hi_varinst (id_, rev_, proc_def_key_, proc_def_id_, proc_inst_id_, name_, var_type_,
				state_) select 'other-' || x, 0, 'PartnershipLifecycle', ?, 'others', 'one', 'string', 'CREATED'
				from system_range(1, ?)""", this.root.getProcessDefinitionId(), many);
	}

	private long counted(String... instances) {
		return count("manager", instances);
	}

	private long asAdministrator() {
		return count("admin", this.root.getId());
	}

	private long count(String person, String... instances) {
		String answer = new EngineRest(this.port, this.engine, person)
			.post("/history/variable-instance/count",
					"{\"processInstanceIdIn\":[\"" + String.join("\",\"", instances) + "\"]}")
			.body();
		return Long.parseLong(answer.replaceAll("\\D", ""));
	}

}
