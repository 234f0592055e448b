package org.bindery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.bindery.browser.Desk;
import org.bindery.browser.Desks;
import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.RaisedConflict;
import org.bindery.conflicts.Severity;
import org.bindery.engine.accounts.Account;
import org.bindery.engine.accounts.Accounts;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.needs.StrategicGoal;
import org.bindery.needs.StrategicGoals;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What people do in a real browser. */
@BinderyTest
@ExtendWith(Desks.class)
class BrowserTests {

	private static final Pattern SIGN_IN = Pattern.compile("/login");

	/** Somebody of these tests alone: her list holds only what they put there. */
	private static final String ROSA = "rosa";

	@Autowired
	private Story story;

	@Autowired
	private Storytime storytime;

	@Autowired
	private Accounts accounts;

	@Autowired
	private StrategicGoals goals;

	@Autowired
	private ConflictDesk conflicts;

	private Desk desk;

	@AfterAll
	static void rosaLeaves(@Autowired IdentityService identity) {
		identity.deleteUser(ROSA);
	}

	@BeforeEach
	void sitsDown(Desk desk) {
		if (this.accounts.find(new StaffId(ROSA)).isEmpty()) {
			this.accounts.create(new Account(new StaffId(ROSA), "Rosa", "Lind", "rosa@library.example", "+1 555 0101"),
					ROSA, List.of("contacts"));
		}
		this.desk = desk;
	}

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
	void readsWhyAFormIsRefusedAndMendsIt() {
		Reference reference = designated("Language cafe");
		this.desk.signsIn(ROSA).opensTask(this.story.waitingTask(reference, "describeNeed").getId());
		Locator purpose = this.desk.field("Purpose");
		this.desk.completes();
		this.desk.sees(this.desk.refusal().getByText("Please look at the fields marked in red."));
		assertThat(this.desk.field("Audience")).isFocused();
		this.desk.field("New programs and services").click();
		this.desk.writes("Purpose", "\u200B\u3164");
		this.desk.writes("Audience", "Newcomers");
		this.desk.completes();
		this.desk.sees(this.desk.refusal().getByText(Pattern.compile("^Purpose: is needed")));
		assertThat(this.desk.refusal()).hasCount(1);
		assertThat(purpose).isFocused();
		assertThat(purpose).hasValue("\u200B\u3164");
		assertThat(this.desk.field("Audience")).hasValue("Newcomers");
		assertThat(this.story.waitingSteps(reference)).containsExactly("describeNeed");
		this.desk.writes("Purpose", "Neighbors talk <b>together</b> <half of");
		this.desk.completes();
		this.desk.sees(this.desk.nothingOpen());
		assertThat(this.desk.refusal()).hasCount(0);
		this.story.runJobs(reference);
		assertThat(this.story.waitingSteps(reference)).containsExactly("linkNeed");
	}

	@Test
	void hasANumberTakenAsItIsTypedOrIsToldWhyNot() {
		Reference reference = designated("Star parties");
		this.story.does(ROSA, reference, "describeNeed", Answers.describedNeed("Star parties"));
		this.desk.signsIn(ROSA).opensTask(this.story.waitingTask(reference, "linkNeed").getId());
		this.desk.page()
			.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Goal").setExact(true))
			.fill("Dark skies");
		this.desk.page().keyboard().press("Enter");
		this.desk.field("To be reached by (year)").pressSequentially("2030.5");
		this.desk.writes("How does meeting this need serve these goals?", "Neighbors see the stars");
		assertThat(this.desk.field("To be reached by (year)")).hasValue("2030.5");
		this.desk.completes();
		this.desk.sees(this.desk.refusal().getByText(Pattern.compile("^To be reached by.*must be a whole number")));
		Locator year = this.desk.field("To be reached by (year)");
		assertThat(year).hasAttribute("aria-invalid", "true");
		assertThat(year).isFocused();
		assertThat(year).hasAccessibleDescription(Pattern.compile("Must be a whole number\\.$"));
		assertThat(this.story.waitingSteps(reference)).containsExactly("linkNeed");
		this.desk.field("To be reached by (year)").fill("");
		this.desk.field("To be reached by (year)").pressSequentially("2,030");
		this.desk.completes();
		this.desk.sees(this.desk.nothingOpen());
		assertThat(this.goals.findAll()).filteredOn((goal) -> goal.title().equals("Dark skies"))
			.extracting(StrategicGoal::horizon)
			.containsExactly(Optional.of(2030));
	}

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

	@Test
	void readsWhatWasTypedAsItWasTyped() {
		String typed = "# 5*6*7\n1. _who_\n> [where](when)\n- {{1 + 1}} `how` ~~why~~ https://chess.example/a_b_c";
		Reference reference = designated("Chess 5*6*7");
		Map<String, Object> described = new HashMap<>(Answers.describedNeed("Chess _5*6*7_"));
		described.put("purpose", typed);
		this.story.does(ROSA, reference, "describeNeed", described);
		this.desk.signsIn(ROSA).opensTask(this.story.waitingTask(reference, "linkNeed").getId());
		Locator text = this.desk.page().locator(".fjs-form-field-text").first();
		assertThat(text.getByRole(AriaRole.HEADING)).hasText("Chess _5*6*7_");
		assertThat(text.locator("p")).hasText(typed, new LocatorAssertions.HasTextOptions().setUseInnerText(true));
	}

	@Test
	void readsAConflictAsItWasTyped() {
		String typed = "[x](https://evil.example) <img src=x onerror=1> ![y](https://evil.example/y.png) {{1 + 1}}";
		Reference reference = this.storytime.runs();
		this.conflicts.raise(reference,
				new RaisedConflict(ConflictCause.CULTURE, Severity.LOW, typed, List.of(), "Captain"),
				new StaffId("contact2"));
		this.story.runJobs(reference);
		this.desk.signsIn("contact").opensTask(this.story.waitingTask(reference, "hearParties").getId());
		Locator texts = this.desk.page().locator(".fjs-form-field-text");
		this.desk.sees(texts.getByText(typed));
		assertThat(texts.locator("img")).hasCount(0);
		assertThat(texts.locator("a").allInnerTexts()).isNotEmpty()
			.allSatisfy((address) -> assertThat(address).startsWith("https://evil.example"));
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

	private Reference designated(String title) {
		Reference reference = this.story.raises(ROSA, Answers.aNeed(title));
		this.story.does(ROSA, reference, "designateContact", Answers.contact(ROSA));
		return reference;
	}

	private Reference needToReview(String title) {
		Reference reference = described(title);
		this.story.does(ROSA, reference, "linkNeed", Answers.linkedToANewGoal("Green streets for " + title));
		return reference;
	}

	private Reference described(String title) {
		Reference reference = designated(title);
		this.story.does(ROSA, reference, "describeNeed", Answers.describedNeed(title));
		return reference;
	}

	private static Locator.FilterOptions named(String text) {
		return new Locator.FilterOptions().setHasText(text);
	}

	private static Page.GetByRoleOptions button(String name) {
		return new Page.GetByRoleOptions().setName(name).setExact(true);
	}

	private static Page.GetByTextOptions exactly() {
		return new Page.GetByTextOptions().setExact(true);
	}

}
