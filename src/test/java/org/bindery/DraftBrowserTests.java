package org.bindery;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.bindery.browser.Desk;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What people find again of what they typed, and nobody else does. */
class DraftBrowserTests extends RosasDesk {

	@Test
	void findsWhatSheTypedOnAnotherComputerAndLeavesNothingOnThisOne(Desk another) {
		String task = this.story.waitingTask(designated("Zine fairs"), "describeNeed").getId();
		Page here = this.desk.signsIn(ROSA).page();
		here.evaluate("localStorage.setItem('camunda-form:1', '{}')");
		this.desk.opensTask(task);
		this.desk.writes("Purpose", "Zines for all");
		here.context().clearCookies();
		this.desk.presses("Save");
		this.desk.signsIn(ROSA).opensTask(task);
		assertThat(this.desk.field("Purpose")).hasValue("Zines for all");
		this.desk.field("Audience").fill("Whoever staples");
		here.locator(".account > a").click();
		here.getByText("Log out").click();
		this.desk.isAt(Pattern.compile("/login\\?signedOut"));
		assertThat((String) here.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)"))
			.doesNotContain("camunda-form", "Zines", "staples");
		another.signsIn(ROSA).opensTask(task);
		assertThat(another.field("Purpose")).hasValue("Zines for all");
		assertThat(another.field("Audience")).hasValue("Whoever staples");
	}

	@Test
	void findsTheNeedAgainThatShePutIntoWordsWhenHerSessionWasOver() {
		String behind = this.story.waitingTask(described("Kirigami"), "linkNeed").getId();
		Page here = this.desk.signsIn(ROSA).page();
		this.desk.opens("/camunda/app/tasklist/default/#/?processStart=PartnershipLifecycle&task=" + behind);
		this.desk.sees(this.desk.field("A short name for the need"));
		this.desk.writes("A short name for the need", "Origami");
		here.context().clearCookies();
		this.desk.writes("What do you need partners for?", "Folding paper");
		this.desk.presses("Start");
		this.desk.isAt(SIGN_IN);
		this.desk.sees(here.getByText("What you typed into a form in Tasklist is kept"));
		here.getByLabel("User name").fill(ROSA);
		here.getByLabel("Password").fill(ROSA);
		this.desk.presses("Sign in");
		assertThat(this.desk.field("A short name for the need")).hasValue("Origami");
		assertThat(this.desk.field("What do you need partners for?")).hasValue("Folding paper");
		this.desk.field("How does meeting this need serve these goals?").fill("Folding calms");
		this.desk.presses("Begin with an empty form");
		assertThat(this.desk.field("A short name for the need")).hasValue("");
		this.desk.opensTask(behind);
		assertThat(this.desk.field("How does meeting this need serve these goals?")).hasValue("Folding calms");
	}

	@Test
	void leavesWhatSheTypedToNobodyWhoSignsInBesideHer() {
		String task = this.story.waitingTask(designated("Button making"), "describeNeed").getId();
		Page here = this.desk.signsIn(ROSA).page();
		this.desk.opensTask(task);
		this.desk.writes("Purpose", "Buttons of Rosa");
		here.context().clearCookies();
		Desk beside = this.desk.inAnotherTab().signsIn("admin");
		this.desk.presses("Save");
		assertThat((String) here.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)"))
			.doesNotContain("Buttons");
		beside.opensTask(task);
		assertThat(beside.field("Purpose")).not().hasValue("Buttons of Rosa");
		here.context().clearCookies();
		this.desk.signsIn(ROSA).opensTask(task);
		assertThat(this.desk.field("Purpose")).not().hasValue("Buttons of Rosa");
	}

}
