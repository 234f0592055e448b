package org.bindery.engine.upgrades;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

import org.bindery.BinderyTest;
import org.bindery.desk.web.Reader;
import org.bindery.engine.BrokenFiles;
import org.bindery.engine.checks.ModelChecks;
import org.bindery.identity.Reference;
import org.bindery.story.Answers;
import org.bindery.story.EngineRest;
import org.bindery.story.Story;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A new version of Bindery leaves alone what analysts changed on the running system. */
@BinderyTest
@ExtendWith(OutputCaptureExtension.class)
class UpgradeTests {

	private static final String ROOT = "PartnershipLifecycle.bpmn";

	private static final String CHANGED = "needPriority.dmn";

	private static final String UNCHANGED = "criterionWeight.dmn";

	private static final String FORM = "reviewNeed.form";

	private static final String DIAGRAM = "NeedsAssessment.bpmn";

	@Autowired
	private DeployAtStart start;

	@Autowired
	private Story story;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private DeployedFiles deployed;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private MockMvc pages;

	@LocalServerPort
	private int port;

	@AfterEach
	void asItWasShipped() {
		List.of(CHANGED, FORM, UNCHANGED, DIAGRAM).forEach((name) -> deploys("analyst", name, text(shipped(name))));
		this.start.upgrade(ShippedFile.all());
		assertThat(this.start.waiting()).isEmpty();
	}

	@Test
	void keepsAnAnalystsChangeAndNamesIt(CapturedOutput output) {
		deploys("analyst", CHANGED, changed(text(shipped(CHANGED)), "here"));
		deploys("analyst", FORM, text(shipped(FORM)).replaceFirst("\"label\": \"", "\"label\": \"Here: "));
		this.start.upgrade(ShippedFile.all());
		assertThat(this.start.waiting()).as("the same version").isEmpty();
		List<ShippedFile> next = next((text) -> changed(text, "in the next version"));
		this.start.upgrade(next);
		assertThat(inUse(CHANGED)).contains("here").doesNotContain("in the next version");
		assertThat(inUse(FORM)).contains("Here: ");
		assertThat(inUse(UNCHANGED)).contains("in the next version");
		assertThat(this.start.waiting()).extracting(WaitingFile::file).containsExactly(CHANGED);
		assertThat(output).contains(CHANGED + " was changed here and stays in use; "
				+ "the one that comes with this version is kept back.");
		long deployments = this.repository.createDeploymentQuery().count();
		this.start.upgrade(next);
		assertThat(this.repository.createDeploymentQuery().count()).isEqualTo(deployments);
		assertThat(this.start.waiting()).extracting(WaitingFile::file).containsExactly(CHANGED);
	}

	@Test
	void putsItsOwnInThePlaceOfAChangeThatMustNotRunAnyMore(CapturedOutput output) throws Exception {
		deployedLongAgo(DIAGRAM,
				text(shipped(DIAGRAM)).replace("recordPriority(reference,", "recordPriority('LIB-2020-0001',"));
		assessesANeed();
		this.start.upgrade(ShippedFile.all());
		assertThat(inUse(DIAGRAM)).isEqualTo(text(shipped(DIAGRAM)));
		String why = "NeedsAssessment.recordPriority does not take the constants";
		assertThat(output)
			.contains(DIAGRAM + " was changed here and is not in use: Bindery's own took its place; "
					+ "it would be refused today: " + why)
			.containsPattern("Cases still run on version \\d+ of NeedsAssessment, .*" + why);
		assertThat(page("/").select(".ways a[href=/upgrades]")).hasSize(1);
		Document page = page("/upgrades");
		assertThat(page.select("tbody tr").eachText()).singleElement()
			.asString()
			.contains(DIAGRAM, "Not in use any more", "refused today", why);
		assertThat(page.select("#old ~ dl").text()).contains("NeedsAssessment, version", why);
		this.pages.perform(get("/upgrades/" + DIAGRAM + "/replaced").with(Reader.ANALYST.signedIn()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("LIB-2020-0001")));
	}

	@Test
	void leavesAChangeInUseThatCouldOnlyStrandACaseAndSaysWhy(CapturedOutput output) throws Exception {
		String changed = text(shipped(DIAGRAM)).replace("\"managers\"", "\"librarians\"");
		deployedLongAgo(DIAGRAM, changed);
		assessesANeed();
		String form = text(shipped(FORM)).replace("\"DEFER\"", "\"LATER\"");
		deployedLongAgo(FORM, form);
		long deployments = this.repository.createDeploymentQuery().count();
		this.start.upgrade(ShippedFile.all());
		assertThat(inUse(DIAGRAM)).isEqualTo(changed);
		assertThat(inUse(FORM)).isEqualTo(form);
		assertThat(this.repository.createDeploymentQuery().count()).isEqualTo(deployments);
		String why = "User task \"Review the need\" is offered to a group that is no role's";
		assertThat(output).contains(DIAGRAM + " was changed here and stays in use; it would be refused today: " + why)
			.doesNotContainPattern("Cases still run .*" + why);
		assertThat(page("/").select(".ways a[href=/upgrades]")).hasSize(1);
		Document page = page("/upgrades");
		assertThat(page.select("tbody tr").eachText()).satisfiesExactly(
				(line) -> assertThat(line).contains(DIAGRAM, "Stays in use", "refused today", why),
				(line) -> assertThat(line).contains(FORM, "Stays in use", "does not take \"LATER\""));
		assertThat(page.select("#old ~ dl").text()).doesNotContain(why);
		this.pages.perform(get("/upgrades/" + DIAGRAM + "/replaced").with(Reader.ANALYST.signedIn()))
			.andExpect(status().isNotFound());
		deploys("analyst", FORM, text(shipped(FORM)));
		assertThat(this.start.waiting()).extracting(WaitingFile::file).containsExactly(DIAGRAM);
		deploys("analyst", DIAGRAM, changed.replace("librarians", "contacts"));
		assertThat(page("/").select(".ways a[href=/upgrades]")).isEmpty();
	}

	@Test
	void saysWhenAReplacedChangeWouldBeAcceptedAgain() throws Exception {
		String changed = changed(text(shipped(CHANGED)), "here");
		ShippedFile table = shipped(CHANGED);
		this.deployed.deployAgain(ModelChecks.SHIPPED,
				List.of(table, table.replaced(changed.getBytes(StandardCharsets.UTF_8))));
		this.start.upgrade(ShippedFile.all());
		assertThat(page("/upgrades").select("tbody tr").eachText()).singleElement()
			.asString()
			.contains(CHANGED, "Not in use any more", "accepted today: deploy it again")
			.doesNotContain("Stays in use", "refused today");
		this.pages.perform(get("/upgrades/" + CHANGED + "/replaced").with(Reader.ANALYST.signedIn()))
			.andExpect(status().isOk())
			.andExpect(content().string(changed));
		deploys("analyst", CHANGED, changed);
		assertThat(this.start.waiting()).isEmpty();
		this.start.upgrade(ShippedFile.all());
		assertThat(inUse(CHANGED)).isEqualTo(changed);
	}

	@Test
	void tellsOfAReplacedChangeUntilSomebodyDecides() {
		deployedLongAgo(CHANGED, text(shipped(CHANGED)).replace("<text>\"LOW\"</text>", "<text>LOW</text>"));
		this.start.upgrade(ShippedFile.all());
		assertThat(this.start.waiting()).extracting(WaitingFile::file, WaitingFile::inUse)
			.containsExactly(tuple(CHANGED, false));
		long deployments = this.repository.createDeploymentQuery().count();
		this.start.upgrade(ShippedFile.all());
		assertThat(this.repository.createDeploymentQuery().count()).as("at the next start").isEqualTo(deployments);
		assertThat(this.start.waiting()).hasSize(1);
		this.start.upgrade(next((text) -> changed(text, "in version 6")));
		assertThat(inUse(CHANGED)).contains("in version 6");
		assertThat(this.start.waiting()).as("after the next version").hasSize(1);
		deploys("analyst", CHANGED, changed(text(shipped(CHANGED)), "both"));
		assertThat(this.start.waiting()).isEmpty();
		assertThat(inUse(CHANGED)).contains("both");
	}

	@Test
	void beginsNoCaseWithADiagramThatItDoesNotKnow() {
		String unknown = text(shipped(DIAGRAM)).replace("NeedsAssessment\"", "Unknown\"");
		deployedLongAgo("Unknown.bpmn", unknown);
		this.start.upgrade(ShippedFile.all());
		ProcessDefinition diagram = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey("Unknown")
			.singleResult();
		assertThat(diagram.isSuspended()).isTrue();
		this.repository.deleteDeployment(diagram.getDeploymentId(), true);
	}

	@Test
	void leavesTheDecisionToWhoeverDeploysNext() {
		deploys("analyst", CHANGED, changed(text(shipped(CHANGED)), "here"));
		List<ShippedFile> next = next((text) -> changed(text, "in version 3"));
		this.start.upgrade(next);
		assertThat(this.start.waiting()).hasSize(1);
		deploys("analyst", CHANGED, changed(text(shipped(CHANGED)), "both"));
		assertThat(this.start.waiting()).isEmpty();
		this.start.upgrade(next);
		assertThat(this.start.waiting()).isEmpty();
		assertThat(inUse(CHANGED)).contains("both");
		this.start.upgrade(next((text) -> changed(text, "in version 4")));
		assertThat(this.start.waiting()).hasSize(1);
	}

	@Test
	void showsAnalystsBoth() throws Exception {
		assertThat(page("/").select(".ways a[href=/upgrades]")).isEmpty();
		assertThat(page("/upgrades").select(".empty").text()).contains("Nothing waits for your decision");
		deploys("analyst", CHANGED, changed(text(shipped(CHANGED)), "here"));
		this.start.upgrade(next((text) -> changed(text, "in version 5")));
		assertThat(page("/").select(".ways a[href=/upgrades]")).hasSize(1);
		assertThat(page("/upgrades").select("tbody tr").eachText()).singleElement()
			.asString()
			.contains(CHANGED, "Stays in use");
		this.pages.perform(get("/upgrades/" + CHANGED).with(Reader.ADMINISTRATOR.signedIn()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("in version 5")));
		this.pages.perform(get("/upgrades/application.yaml").with(Reader.ANALYST.signedIn()))
			.andExpect(status().isNotFound());
		for (String address : List.of("/upgrades", "/upgrades/" + CHANGED)) {
			this.pages.perform(get(address).with(Reader.MANAGER.signedIn())).andExpect(status().isForbidden());
		}
	}

	@Test
	void deploysNothingWhereOneFileIsBroken() {
		long deployments = this.repository.createDeploymentQuery().count();
		assertThatExceptionOfType(BrokenFiles.class)
			.isThrownBy(() -> this.start.upgrade(next((text) -> text.replace("<text>\"LOW\"</text>", "<text>LOW</text>")
				.replace("<text>0.2</text>", "<text>much</text>"))))
			.withMessageContaining("processes/needs/needPriority.dmn: The answer LOW is not known")
			.withMessageContaining("processes/selection/criterionWeight.dmn: The answer much is not known");
		assertThat(this.repository.createDeploymentQuery().count()).isEqualTo(deployments);
	}

	@Test
	void refusesADeploymentThatPretendsToBeBinderys() {
		HttpResponse<String> refused = new EngineRest(this.port, this.engine.getName(), "analyst")
			.deploy("deployment-name", "SpringAutoDeployment", CHANGED, text(shipped(CHANGED)));
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains("is the name of what comes with Bindery");
	}

	@ParameterizedTest
	@CsvSource({ "tenant-id, branch", "deployment-activation-time, soon",
			"deployment-activation-time, 2030-01-01T00:00:00.000+0000", "enable-duplicate-filtering, perhaps",
			"deploy-changed-only, yes" })
	void refusesWhatIsSaidOfADeploymentAndDoesNotHold(String what, String value) {
		long deployments = this.repository.createDeploymentQuery().count();
		EngineRest analyst = new EngineRest(this.port, this.engine.getName(), "analyst");
		for (String language : List.of("en", "es")) {
			HttpResponse<String> refused = analyst.in(language).deploy(what, value, CHANGED, text(shipped(CHANGED)));
			assertThat(refused.statusCode()).isEqualTo(400);
			assertThat(refused.body()).contains("\\\"" + what + "\\\"").doesNotContain("UNCLEAR");
		}
		assertThat(this.repository.createDeploymentQuery().count()).isEqualTo(deployments);
	}

	@Test
	void beginsNothingWithADiagramThatWasReplaced() {
		String before = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey("PartnershipLifecycle")
			.latestVersion()
			.singleResult()
			.getId();
		deploys("analyst", ROOT, text(shipped(ROOT)));
		EngineRest contact = new EngineRest(this.port, this.engine.getName(), "contact");
		String need = "{\"variables\":{\"title\":{\"value\":\"Kites\"},\"purpose\":{\"value\":\"Wind\"}}}";
		HttpResponse<String> refused = contact.post("/process-definition/" + before + "/submit-form", need);
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains("has been replaced by a newer one");
		assertThat(contact.post("/process-definition/key/PartnershipLifecycle/submit-form", need).statusCode())
			.isEqualTo(200);
	}

	@Test
	void saysWhyADoorIsClosedInTheReadersLanguage() {
		EngineRest administrator = new EngineRest(this.port, this.engine.getName(), "admin").in("es");
		assertThat(administrator.post("/process-definition/key/NeedsAssessment/submit-form", "{}").body())
			.contains("Este proceso no tiene formulario de inicio");
		assertThat(administrator.post("/process-definition/key/NeedsAssessment/start", "{}").body())
			.contains("Un proceso empieza con su formulario de inicio");
	}

	private Document page(String address) throws Exception {
		return Reader.seen(this.pages.perform(get(address).with(Reader.ANALYST.signedIn()))
			.andExpect(status().isOk())
			.andReturn());
	}

	private void assessesANeed() {
		Reference reference = this.story.raises("contact", Answers.aNeed("Chess"));
		this.story.does("contact", reference, "designateContact", Answers.contact("contact"));
	}

	/** As an analyst could before the rule was there. */
	private void deployedLongAgo(String file, String content) {
		String id = this.repository.createDeployment()
			.name(ModelChecks.SHIPPED)
			.addString(file, content)
			.deploy()
			.getId();
		this.database.update("update act_re_deployment set name_ = 'by an analyst' where id_ = ?", id);
	}

	private void deploys(String person, String file, String content) {
		HttpResponse<String> answer = new EngineRest(this.port, this.engine.getName(), person).deploy(file, content);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
	}

	/** What the next version of Bindery brings, with two tables changed. */
	private static List<ShippedFile> next(UnaryOperator<String> change) {
		return ShippedFile.all()
			.stream()
			.map((file) -> List.of(CHANGED, UNCHANGED).contains(file.name())
					? new ShippedFile(file.path(), change.apply(text(file)).getBytes(StandardCharsets.UTF_8)) : file)
			.toList();
	}

	private static String changed(String table, String words) {
		return table.replaceFirst("<description>", "<description>" + words + ": ");
	}

	private String inUse(String name) {
		return new String(this.deployed.inUse(shipped(name)).orElseThrow().content(), StandardCharsets.UTF_8);
	}

	private static ShippedFile shipped(String name) {
		return ShippedFile.all().stream().filter((file) -> file.name().equals(name)).findFirst().orElseThrow();
	}

	private static String text(ShippedFile file) {
		return new String(file.content(), StandardCharsets.UTF_8);
	}

}
