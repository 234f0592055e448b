package org.bindery;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.bindery.identity.Reference;
import org.bindery.story.Answers;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What people do in Tasklist, in a real browser. */
class TasklistBrowserTests extends RosasDesk {

	@Test
	void readsWordsInTasklistBeforeTasklistAsksForThem() {
		this.desk.page().route("**/locales/en.json*", (route) -> {
			if (!route.request().resourceType().equals("xhr")) {
				route.resume();
			}
		});
		this.desk.signsIn(ROSA).opensTasklist();
		this.desk.sees(this.desk.page().getByPlaceholder("Filter Tasks"));
		this.desk.sees(this.desk.page().getByText("Created", exactly()));
	}

	@Test
	void opensTasklistOnTheReadyFilters() {
		this.desk.opens("/");
		this.desk.isAt(SIGN_IN);
		this.desk.signsIn(ROSA);
		this.desk.page().getByRole(AriaRole.LINK).filter(named("Tasklist")).first().click();
		List.of("My tasks", "My team's tasks", "Overdue", "All tasks")
			.forEach((filter) -> this.desk.sees(this.desk.filter(filter)));
		this.desk.sees(this.desk.page().getByText("Due date", exactly()));
		assertThat(this.desk.page().locator(".ce-eol-banner")).isHidden();
		assertThat(this.desk.page().locator(".create-task-action")).isHidden();
	}

	@Test
	void seesPartnershipAndStageOnACardAndCompletesItsTask() {
		Reference reference = this.story.raises(ROSA, Answers.aNeed("Chess in the reading room"));
		this.desk.signsIn(ROSA).opensTasklist();
		Locator card = this.desk.card("Chess in the reading room");
		this.desk.sees(card.getByText("Assessing the need"));
		this.desk.sees(card.getByText("Not chosen yet"));
		assertThat(card.locator(".due-date")).hasText(Pattern.compile("Due\\s+\\w{3} \\d+, \\d{4}"));
		card.getByText("Designate the contact person or team").click();
		Locator contact = this.desk.field("Contact person");
		assertThat(contact).hasValue("Rosa Lind");
		contact.fill("lind RÓS");
		this.desk.page().locator(".fjs-dropdownlist").getByText("Rosa Lind").click();
		this.desk.completes();
		assertThat(card).isHidden();
		this.story.runJobs(reference);
		assertThat(this.story.waitingSteps(reference)).containsExactly("describeNeed");
	}

	@Test
	void readsAFormInTheLanguageChosenOnAPage() {
		Reference reference = this.story.raises(ROSA, Answers.aNeed("Stories in the park"));
		this.desk.signsIn(ROSA).opens("/?lang=es");
		this.desk.opensTask(this.story.waitingTask(reference, "designateContact").getId());
		Locator contact = this.desk.field("Persona de contacto");
		assertThat(contact).hasValue("Rosa Lind");
		assertThat(contact).hasAttribute("placeholder", "Buscar");
		assertThat(this.desk.page().locator(".fjs-container")).hasAttribute("lang", "es");
	}

	@Test
	void claimsATaskOfTheManagersAndCompletesIt() {
		Reference reference = needToReview("A seed library");
		this.desk.signsIn("manager").opensTask(this.story.waitingTask(reference, "reviewNeed").getId());
		assertThat(this.desk.page().getByRole(AriaRole.BUTTON, button("Complete"))).isDisabled();
		this.desk.page().getByText("Claim", exactly()).click();
		this.desk.field("Pursue: look for partners now").click();
		this.desk.completes();
		this.desk.sees(this.desk.nothingOpen());
		this.story.runJobs(reference);
		assertThat(this.story.waitingSteps(reference)).containsExactly("shortlistCandidates");
	}

	@Test
	void saysInTasklistWhenATaskIsLookedAtAgain() {
		Reference reference = designated("Night markets");
		this.desk.signsIn(ROSA).opensTask(this.story.waitingTask(reference, "describeNeed").getId());
		Locator dates = this.desk.page().locator("[cam-tasklist-task-meta]");
		assertThat(dates.locator(".reset-due-date")).isHidden();
		dates.locator(".due-date .view-value").click();
		assertThat(this.desk.page().locator(".datepicker-control")).isHidden();
		dates.getByText("Set follow-up date").click();
		this.desk.page().locator(".datepicker-control .glyphicon-ok").click();
		this.desk.sees(dates.locator(".reset-follow-up-date"));
		this.desk.page().locator(".unclaim").click();
		this.desk.sees(this.desk.refusal().getByText("This task is meant for one person"));
		this.desk.sees(this.desk.refusal().getByText("This was not accepted."));
		this.desk.opens("/work");
		this.desk.sees(this.desk.page().locator("tr, li").filter(named("Night markets")).locator(".again"));
	}

	@Test
	void startsAPartnershipWithItsForm() {
		this.desk.signsIn(ROSA).opensTasklist();
		this.desk.page().getByText("Start process").click();
		this.desk.follows("Partnership, from need to good ending");
		Locator start = this.desk.page().getByRole(AriaRole.BUTTON, button("Start"));
		// a form that is still being drawn forgets what was written a moment ago
		for (int tries = 0; tries == 0 || (tries < 5 && start.isDisabled()); tries++) {
			this.desk.writes("A short name for the need", "A repair cafe");
			this.desk.writes("What do you need partners for?", "People who can mend things");
		}
		this.desk.presses("Start");
		this.desk.sees(this.desk.card("A repair cafe").getByText("Designate the contact person or team"));
	}

	@Test
	void signsOutOfEverythingInTasklist() {
		this.desk.signsIn(ROSA).opensTasklist();
		this.desk.page().locator(".account > a").click();
		this.desk.page().getByText("Log out").click();
		this.desk.isAt(Pattern.compile("/login\\?signedOut"));
		leadsToTheSignIn();
	}

	@Test
	void signsOutOfTasklistOnOurPage() {
		this.desk.signsIn(ROSA).opensTasklist();
		this.desk.opens("/");
		this.desk.presses("Sign out");
		this.desk.isAt(SIGN_IN);
		leadsToTheSignIn();
	}

	private void leadsToTheSignIn() {
		List.of("/", "/camunda/app/tasklist/default/").forEach((address) -> {
			this.desk.opens(address);
			this.desk.isAt(SIGN_IN);
		});
	}

	private Reference needToReview(String title) {
		Reference reference = described(title);
		this.story.does(ROSA, reference, "linkNeed", Answers.linkedToANewGoal("Green streets for " + title));
		return reference;
	}

	private static Locator.FilterOptions named(String text) {
		return new Locator.FilterOptions().setHasText(text);
	}

	private static Page.GetByRoleOptions button(String name) {
		return new Page.GetByRoleOptions().setName(name).setExact(true);
	}

}
