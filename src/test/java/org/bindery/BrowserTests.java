package org.bindery;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.bindery.identity.Reference;
import org.bindery.story.Storytime;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What people do in a real browser on Bindery's pages, in Cockpit and in Admin. */
class BrowserTests extends RosasDesk {

	@Test
	void writesAnAddressWithLettersOfAnyLanguageInAdmin() {
		this.desk.signsIn("admin").opens("/camunda/app/admin/default/#/users/contact?tab=profile");
		this.desk.page().locator("#inputEmail").fill("maria@bücherei.example");
		assertThat(this.desk.page().locator("#inputEmail")).hasClass(Pattern.compile("ng-dirty"));
		assertThat(this.desk.page().locator("#inputEmail.ng-invalid")).hasCount(0);
	}

	@Test
	void watchesThePartnershipsTokenInCockpit() {
		Reference reference = designated("Tool library");
		String root = this.story.instances(reference)
			.stream()
			.filter((instance) -> instance.getProcessDefinitionId().startsWith("PartnershipLifecycle"))
			.findFirst()
			.orElseThrow()
			.getId();
		this.desk.signsIn("manager").opens("/camunda/app/cockpit/default/#/process-instance/" + root + "/runtime");
		this.desk.sees(this.desk.page().locator("[data-element-id=needsAssessment]").getByText("Assess the need"));
		this.desk.sees(this.desk.page().locator("[data-container-id=needsAssessment] .badge"));
		assertThat(this.desk.page().locator("a.btn-toolbar .glyphicon-repeat").first().isVisible()).isTrue();
		assertThat(this.desk.page().locator("a.btn-toolbar .glyphicon-remove").count()).isPositive();
		assertThat(this.desk.page().locator("a.btn-toolbar .glyphicon-remove").first().isVisible()).isFalse();
		assertThat(this.desk.page().locator("a.btn-toolbar .glyphicon-pause").first().isVisible()).isFalse();
		assertThat(this.desk.page().locator("a.btn-toolbar .glyphicon-plus").first().isVisible()).isFalse();
		assertThat(this.desk.page().locator(".alert-danger")).hasCount(0);
	}

	@Test
	void recordsWhatRunsAlreadyAndLetsItRest() {
		this.desk.signsIn(ROSA);
		this.desk.follows("Record an existing partnership");
		Locator partner = this.desk.page().getByLabel("Name of the new partner");
		if (partner.isHidden()) {
			this.desk.page().getByText("Somebody who is not in the list").click();
		}
		partner.fill("Knitters " + System.nanoTime());
		this.desk.page().getByLabel("Kind").selectOption("Individual");
		this.desk.page().getByText("Host", exactly()).click();
		this.desk.page().getByLabel("Title").fill("Knitting & stories");
		this.desk.page().getByLabel("What is it for?").fill("Stories over wool");
		this.desk.presses("Record the partnership");
		this.desk.sees(this.desk.page().getByText("Say since when it has been running."));
		this.desk.page().getByLabel("Running since").fill("2024-03-01");
		this.desk.presses("Record the partnership");
		this.desk.sees(this.desk.page().getByRole(AriaRole.HEADING).getByText("Knitting & stories"));

		this.desk.follows("Put on hold");
		this.desk.page().getByLabel("Why does it rest?").fill("The hall is closed");
		this.desk.page().getByLabel("When does it go on?").fill(this.story.today().plusMonths(1).toString());
		this.desk.presses("Put on hold");
		this.desk.sees(this.desk.page().locator(".banner").getByText("The hall is closed"));
		this.desk.follows("Resume");
		this.desk.presses("Resume it now");
		this.desk.sees(this.desk.page().getByText("The partnership goes on."));
		assertThat(this.desk.page().locator(".banner")).isHidden();
	}

	@Test
	void seesWhatSheBeganAsSoonAsTheEngineHasIt() {
		Reference reference = this.storytime.runs();
		this.desk.signsIn("contact").opens("/partnerships/" + reference);
		this.desk.follows("Report an overlap");
		this.desk.page().getByLabel("What does the library do?").fill("Storytime");
		this.desk.page().getByLabel("What do the partners do?").fill("Reading at the station");
		this.desk.page().getByLabel("Where do they overlap?").fill("The same books");
		this.desk.presses("Report the overlap");
		assertThat(this.desk.page().locator("#now").getByText("Settle the overlap")).isHidden();
		this.story.runJobs(reference);
		this.desk.sees(this.desk.page().locator("#now").getByText("Settle the overlap"));

		this.desk.follows("Raise a conflict");
		this.desk.page().getByText("Who does what", exactly()).click();
		this.desk.page().getByText("Low (it annoys)").click();
		this.desk.page().getByLabel("What happened?").fill("The room was locked");
		this.desk.presses("Raise the conflict");
		assertThat(this.desk.page().locator(".rung-NOW")).isHidden();
		this.story.runJobs(reference);
		this.desk.sees(this.desk.page().locator(".rung-NOW").getByText("Hearing the parties"));
	}

}
