package org.bindery.engine.upgrades;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.bindery.desk.web.Reader;
import org.bindery.engine.checks.ModelChecks;
import org.bindery.identity.Reference;
import org.bindery.story.Answers;
import org.bindery.story.EngineRest;
import org.bindery.story.Story;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * An analyst's change that must not run any more gives way to Bindery's own file, and is
 * not forgotten.
 */
class ReplacedChangesTests extends ChangedFiles {

	private static final String ROOT = "PartnershipLifecycle.bpmn";

	@Autowired
	private Story story;

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

	private void assessesANeed() {
		Reference reference = this.story.raises("contact", Answers.aNeed("Chess"));
		this.story.does("contact", reference, "designateContact", Answers.contact("contact"));
	}

}
