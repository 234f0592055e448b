package org.bindery.engine.upgrades;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

import org.bindery.BinderyTest;
import org.bindery.desk.web.Reader;
import org.bindery.engine.checks.ModelChecks;
import org.bindery.story.EngineRest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** After each test everything is deployed as it was shipped. */
@BinderyTest
@ExtendWith(OutputCaptureExtension.class)
abstract class ChangedFiles {

	static final String CHANGED = "needPriority.dmn";

	static final String UNCHANGED = "criterionWeight.dmn";

	static final String FORM = "reviewNeed.form";

	static final String DIAGRAM = "NeedsAssessment.bpmn";

	@Autowired
	DeployAtStart start;

	@Autowired
	JdbcTemplate database;

	@Autowired
	DeployedFiles deployed;

	@Autowired
	RepositoryService repository;

	@Autowired
	ProcessEngine engine;

	@Autowired
	MockMvc pages;

	@LocalServerPort
	int port;

	@AfterEach
	void asItWasShipped() {
		List.of(CHANGED, FORM, UNCHANGED, DIAGRAM).forEach((name) -> deploys("analyst", name, text(shipped(name))));
		this.start.upgrade(ShippedFile.all());
		assertThat(this.start.waiting()).isEmpty();
	}

	Document page(String address) throws Exception {
		return Reader.seen(this.pages.perform(get(address).with(Reader.ANALYST.signedIn()))
			.andExpect(status().isOk())
			.andReturn());
	}

	/** As an analyst could before the rule was there. */
	void deployedLongAgo(String file, String content) {
		String id = this.repository.createDeployment()
			.name(ModelChecks.SHIPPED)
			.addString(file, content)
			.deploy()
			.getId();
		this.database.update("update act_re_deployment set name_ = 'by an analyst' where id_ = ?", id);
	}

	void deploys(String person, String file, String content) {
		HttpResponse<String> answer = new EngineRest(this.port, this.engine.getName(), person).deploy(file, content);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
	}

	/** What the next version of Bindery brings, with two tables changed. */
	static List<ShippedFile> next(UnaryOperator<String> change) {
		return ShippedFile.all()
			.stream()
			.map((file) -> List.of(CHANGED, UNCHANGED).contains(file.name())
					? new ShippedFile(file.path(), change.apply(text(file)).getBytes(StandardCharsets.UTF_8)) : file)
			.toList();
	}

	static String changed(String table, String words) {
		return table.replaceFirst("<description>", "<description>" + words + ": ");
	}

	String inUse(String name) {
		return new String(this.deployed.inUse(shipped(name)).orElseThrow().content(), StandardCharsets.UTF_8);
	}

	static ShippedFile shipped(String name) {
		return ShippedFile.all().stream().filter((file) -> file.name().equals(name)).findFirst().orElseThrow();
	}

	static String text(ShippedFile file) {
		return new String(file.content(), StandardCharsets.UTF_8);
	}

}
