package org.bindery;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.bindery.activities.OverlapReports;
import org.bindery.activities.ReportedOverlap;
import org.bindery.browser.Desk;
import org.bindery.browser.Desks;
import org.bindery.communication.ConversationChannel;
import org.bindery.communication.Correspondence;
import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.RaisedConflict;
import org.bindery.conflicts.Severity;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Partnerships at a glance, in Tasklist and in Cockpit, in a real browser. */
@BinderyTest
@ExtendWith(Desks.class)
class GlanceBrowserTests {

	private static final String COCKPIT = "/camunda/app/cockpit/default/#/";

	@Autowired
	private Story story;

	@Autowired
	private Storytime storytime;

	@Autowired
	private OverlapReports overlaps;

	@Autowired
	private ConflictDesk conflicts;

	@Autowired
	private Correspondence correspondence;

	private Reference reference;

	private Desk desk;

	private Page page;

	@BeforeEach
	void anOverlapIsReported(Desk desk) {
		this.reference = this.storytime.runs();
		this.overlaps.report(this.reference,
				new ReportedOverlap("Storytime", "Reading at the station", "", "The same books"),
				new StaffId("contact"));
		this.story.runJobs(this.reference);
		this.desk = desk;
		this.page = this.desk.page();
	}

	@Test
	void tellsInTasklistWhosePartnershipATaskIsOf() {
		this.correspondence.logConversation(this.reference, ConversationChannel.PHONE, "They bring the <b>truck</b>",
				this.story.today(), new StaffId("contact2"));
		this.desk.signsIn("contact");
		opensThePartnershipOf("settleOverlap", "Partnership");
		this.desk.sees(fact("Partners").getByText("Fire Department"));
		this.desk.sees(fact("Contact").getByText("Test contact"));
		this.desk.sees(fact("Last contact").getByText("By phone · Test contact2"));
		this.desk.sees(fact("Last contact").getByText("They bring the <b>truck</b>"));
		assertThat(fact("Open conflicts")).hasCount(0);
		this.desk.follows("Open its file");
		this.desk.isAt(Pattern.compile("/partnerships/" + this.reference + "$"));
	}

	@Test
	void tellsInTasklistOfAConflictOnlyWhoMayKnowOfIt(Desk managers) {
		this.conflicts.raise(this.reference, new RaisedConflict(ConflictCause.ROLES, Severity.LOW,
				"They cancelled twice", List.of(new StaffId("manager")), ""), new StaffId("contact"));
		this.story.runJobs(this.reference);
		this.desk.signsIn("contact");
		opensThePartnershipOf("settleOverlap", "Partnership");
		this.desk.sees(fact("Open conflicts").getByText("1"));
		assertThat(this.page.locator(".task-card .instance-link")).isHidden();
		this.page = managers.signsIn("manager").page();
		managers.opens("/?lang=es");
		opensThePartnershipOf("settleOverlap", "Colaboración");
		managers.sees(fact("Contacto").getByText("Test contact"));
		assertThat(fact("Conflictos abiertos")).hasCount(0);
		assertThat(this.page.locator(".task-card .instance-link")).isVisible();
	}

	@Test
	void saysOfAConfidentialTaskOnlyThatItIsConfidential() {
		this.conflicts.raise(this.reference,
				new RaisedConflict(ConflictCause.ROLES, Severity.LOW, "They cancelled twice", List.of(), ""),
				new StaffId("contact"));
		this.story.runJobs(this.reference);
		this.desk.signsIn(this.story.waitingTask(this.reference, "hearParties").getAssignee());
		opensThePartnershipOf("hearParties", "Partnership");
		assertThat(this.page.locator(".task-card .process-definition")).hasText("Confidential");
		assertThat(this.page.locator(".task-card .instance-link")).isHidden();
		assertThat(this.page.locator(".createCommentLink")).isHidden();
		opensThePartnershipOf("settleOverlap", "Partnership");
		assertThat(this.page.locator(".task-card .process-definition")).not().containsText("Confidential");
		assertThat(this.page.locator(".createCommentLink")).isVisible();
	}

	@Test
	void keepsInTasklistWhatWasTypedWhileSomebodyLooksElsewhere() {
		this.desk.signsIn("contact");
		opensThePartnershipOf("settleOverlap", "Form");
		this.desk.writes("Who does what from now on?", "Storytime at the library");
		opensTheTab("Partnership");
		this.desk.sees(fact("Contact"));
		opensTheTab("Form");
		assertThat(this.desk.field("Who does what from now on?")).hasValue("Storytime at the library");
		this.desk.field("Who does what from now on?").fill("Storytime at the station");
		changesTheFormOfInAnotherWindow("settleOverlap");
		this.desk.follows("My work in Bindery");
		this.desk.sees(this.page.getByText("You changed this form in another window, too."));
		this.desk.presses("Keep what I typed here");
		this.desk.follows("My work in Bindery");
		this.desk.isAt(Pattern.compile("/work$"));
		opensThePartnershipOf("settleOverlap", "Form");
		assertThat(this.desk.field("Who does what from now on?")).hasValue("Storytime at the station");
	}

	@Test
	void namesInCockpitThePartnershipBesideItsReference() {
		String definition = this.story.waitingTask(this.reference, "settleOverlap").getProcessDefinitionId();
		this.desk.signsIn("manager")
			.opens(COCKPIT + "process-definition/" + definition + "/runtime?tab=process-instances-table");
		Locator row = this.page.locator("td.business-key")
			.filter(new Locator.FilterOptions().setHasText(this.reference.text()));
		this.desk.sees(row.getByText("Active · Test contact"));
		assertThat(row.locator(".bindery-name")).hasCount(1);
		this.desk.opens(COCKPIT + "process-instance/" + this.story.root(this.reference).getId() + "/runtime");
		Locator key = this.page.locator("dd.business-key");
		this.desk.sees(key.getByText("Active · Test contact"));
		key.getByText("Storytime").click();
		this.desk.isAt(Pattern.compile("/partnerships/" + this.reference + "$"));
	}

	private void changesTheFormOfInAnotherWindow(String step) {
		this.page.evaluate("""
				async (draft) => {
					const { header, token, version } = await (await fetch(draft)).json();
					await fetch(`${draft}?version=${version}`, {
						method: 'PUT',
						headers: { 'Content-Type': 'application/json', [header]: token },
						body: '{"agreement":"Elsewhere"}',
					});
				}""", "/api/drafts/" + this.story.waitingTask(this.reference, step).getId());
	}

	private void opensThePartnershipOf(String step, String tab) {
		this.page
			.navigate("/camunda/app/tasklist/default/#/?task=" + this.story.waitingTask(this.reference, step).getId());
		opensTheTab(tab);
	}

	private void opensTheTab(String name) {
		this.page.locator(".tabbed-content .nav-tabs").getByText(name).click();
	}

	private Locator fact(String name) {
		return this.page.locator(".bindery-glance dl > div")
			.filter(new Locator.FilterOptions().setHas(
					this.page.locator("dt", new Page.LocatorOptions().setHasText(Pattern.compile("^" + name + "$")))));
	}

}
