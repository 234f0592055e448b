package org.bindery.engine.upgrades;

import java.net.http.HttpResponse;
import java.util.List;

import org.bindery.desk.web.Reader;
import org.bindery.engine.BrokenFiles;
import org.bindery.story.EngineRest;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.system.CapturedOutput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A new version of Bindery leaves alone what analysts changed on the running system. */
class UpgradeTests extends ChangedFiles {

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
	void saysWhyADoorIsClosedInTheReadersLanguage() {
		EngineRest administrator = new EngineRest(this.port, this.engine.getName(), "admin").in("es");
		assertThat(administrator.post("/process-definition/key/NeedsAssessment/submit-form", "{}").body())
			.contains("Este proceso no tiene formulario de inicio");
		assertThat(administrator.post("/process-definition/key/NeedsAssessment/start", "{}").body())
			.contains("Un proceso empieza con su formulario de inicio");
	}

}
