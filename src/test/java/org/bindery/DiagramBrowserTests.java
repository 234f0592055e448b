package org.bindery;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.bindery.browser.Desk;
import org.bindery.browser.Desks;
import org.bindery.identity.Reference;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Diagrams in a real browser: on a partnership's page, and in Cockpit. */
@BinderyTest
@ExtendWith(Desks.class)
class DiagramBrowserTests {

	private static final String COCKPIT = "/camunda/app/cockpit/default/#/";

	@Autowired
	private Story story;

	@Autowired
	private RepositoryService repository;

	private Reference reference;

	private Desk desk;

	private Page page;

	@BeforeEach
	void aNeedIsDeclined(Desk desk) {
		this.reference = this.story.raises("contact", Answers.aNeed("Paper boats"));
		this.story.does("contact", this.reference, "designateContact", Answers.contact("contact"));
		this.desk = desk.signsIn("manager");
		this.page = this.desk.page();
	}

	@Test
	void showsWhereAPartnershipStandsAndGrowsByKeyboard() {
		this.desk.opens("/partnerships/" + this.reference + "/diagram");
		this.desk.sees(element("needsAssessment", "is-here"));
		assertThat(element("designateContact", "is-passed")).hasCount(1);
		assertThat(element("Flow_designateContact_needsAssessment", "is-passed")).hasCount(1);
		assertThat(this.page.locator(".diagram-token")).hasText("● Here now");
		assertThat(this.page.locator(".bjs-powered-by")).isVisible();
		double before = this.page.locator(".diagram-canvas").boundingBox().width;
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Larger")).focus();
		this.page.keyboard().press("Enter");
		assertThat(this.page.locator(".diagram-canvas").boundingBox().width).isGreaterThan(before);
	}

	@Test
	void drawsLabelsInTheReadersLanguage() {
		this.desk.opens("/partnerships/" + this.reference + "/diagram?lang=es");
		this.desk.sees(element("designateContact", "is-passed"));
		assertThat(element("needsAssessment", "is-here")).containsText("necesidad");
		assertThat(this.page.locator("[data-element-id=designateContact]")).not().containsText("Designate");
	}

	@Test
	void leadsToWhatStandsBelowThePicture() {
		this.desk.opens("/partnerships/" + this.reference + "#partners");
		this.desk.sees(element("needsAssessment", "is-here"));
		this.page.waitForFunction("""
				() => document.querySelector('.diagram-canvas').style.height
					&& Math.abs(document.querySelector('#partners').getBoundingClientRect().top - 56) < 10""");
	}

	@Test
	void showsInCockpitWhichWayAnInstanceTook() {
		String root = this.story.instances(this.reference)
			.stream()
			.filter((instance) -> instance.getProcessDefinitionId().startsWith("PartnershipLifecycle"))
			.findFirst()
			.orElseThrow()
			.getId();
		this.desk.opens(COCKPIT + "process-instance/" + root + "/runtime");
		this.desk.sees(element("designateContact", "bindery-passed"));
		assertThat(element("partnerSelection", "bindery-passed")).hasCount(0);
		this.desk.presses("Hide the way that it took");
		assertThat(element("designateContact", "bindery-passed")).hasCount(0);
	}

	@Test
	void showsInCockpitHowOftenAndHowLong() {
		opensTheDefinition("PartnershipLifecycle");
		Locator colours = this.page.getByRole(AriaRole.BUTTON,
				new Page.GetByRoleOptions().setName("Show how often and how long, as colours"));
		this.desk.sees(colours);
		colours.click();
		this.desk.sees(this.page.locator("[data-container-id=designateContact] .bindery-figure"));
		this.desk.presses("Hide the colours");
		assertThat(this.page.locator(".bindery-figure")).hasCount(0);
		this.page.getByText("Counts and times").click();
		this.desk.sees(this.page.locator(".bindery-tab tr").getByText("Designate the contact person or team"));
	}

	@Test
	void leadsInCockpitToTheDiagramsOfWhatIsOver() {
		this.story.does("contact", this.reference, "describeNeed", Answers.describedNeed("Paper boats"));
		this.story.does("contact", this.reference, "linkNeed", Answers.linkedToANewGoal("Boats " + this.reference));
		this.story.does("manager", this.reference, "reviewNeed", Answers.decision("DECLINE", "Not now"));
		opensTheDefinition("NeedsAssessment");
		this.page.getByText("Finished", new Page.GetByTextOptions().setExact(true)).click();
		Locator diagram = this.page.locator(".bindery-tab tbody tr").first().getByText("See its diagram");
		this.desk.sees(diagram);
		diagram.click();
		this.desk.isAt(Pattern.compile("/partnerships/.*/diagram\\?diagram="));
		this.desk.sees(element("described", "is-passed").or(element("describeNeed", "is-passed")));
	}

	private void opensTheDefinition(String process) {
		String definition = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(process)
			.latestVersion()
			.singleResult()
			.getId();
		this.desk.opens(COCKPIT + "process-definition/" + definition + "/runtime");
	}

	private Locator element(String id, String marker) {
		return this.page.locator("[data-element-id=" + id + "]." + marker);
	}

}
