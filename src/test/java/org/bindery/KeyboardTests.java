package org.bindery;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import org.bindery.browser.Desk;
import org.bindery.browser.Desks;
import org.bindery.browser.Keyboard;
import org.bindery.engine.accounts.Account;
import org.bindery.engine.accounts.Accounts;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What people do every day, by keyboard alone, from the sign-in on. */
@BinderyTest
@ExtendWith(Desks.class)
class KeyboardTests {

	/** Somebody of these tests alone: her lists hold only what they put there. */
	private static final String VERA = "vera";

	@Autowired
	private Story story;

	@Autowired
	private TaskService tasks;

	@Autowired
	private Accounts accounts;

	private Desk desk;

	private Keyboard keyboard;

	@AfterAll
	static void veraLeaves(@Autowired IdentityService identity) {
		identity.deleteUser(VERA);
	}

	@BeforeEach
	void signsIn(Desk desk) {
		if (this.accounts.find(new StaffId(VERA)).isEmpty()) {
			this.accounts.create(new Account(new StaffId(VERA), "Vera", "Holm", "vera@library.example", ""), VERA,
					List.of("contacts"));
		}
		this.desk = desk;
		this.keyboard = desk.keyboard();
		// what is focused is scrolled to at once
		desk.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
		desk.opens("/login");
		assertThat(desk.page().getByLabel("User name")).isFocused();
		this.keyboard.types(VERA).tabsTo(desk.page().getByLabel("Password")).types(VERA);
		this.keyboard.tabsTo(button("Sign in")).presses("Space");
		arrivesAt("/$");
	}

	@Test
	void skipsToTheContent() {
		this.keyboard.tabsTo(link("Skip to the content")).presses("Enter");
		assertThat(this.desk.page().locator("main")).isFocused();
		this.keyboard.tabsTo(this.desk.page().locator("main a:visible"));
	}

	@Test
	void takesATaskOfTheTeamAndLogsAConversation() {
		Reference reference = this.story.raises("contact", Answers.aNeed("Braille evenings"));
		this.story.does("contact", reference, "designateContact", Answers.contact("contact", VERA));
		this.tasks.setAssignee(this.story.waitingTask(reference, "describeNeed").getId(), null);

		this.keyboard.tabsTo(link("My work")).presses("Enter");
		arrivesAt("/work$");
		this.keyboard.tabsTo(tab("My team’s")).presses("Enter");
		arrivesAt("whose=TEAM");
		this.keyboard.tabsTo(button("Take “Describe the need”, Braille evenings")).presses("Space");
		this.desk.sees(this.desk.page().getByText("The task is yours now."));
		assertThat(this.story.waitingTask(reference, "describeNeed").getAssignee()).isEqualTo(VERA);

		this.keyboard.tabsTo(tab("Mine")).presses("Enter");
		arrivesAt("/work$");
		this.keyboard.tabsTo(link("Braille evenings")).presses("Enter");
		arrivesAt("/partnerships/" + reference + "$");
		this.keyboard.tabsTo(link("Log a conversation")).presses("Enter");
		this.keyboard.tabsTo(this.desk.page().getByLabel("By phone")).presses("Space");
		this.keyboard.tabsTo(this.desk.page().getByLabel("What was said")).types("They lend us the embosser");
		this.keyboard.tabsTo(button("Log it")).presses("Enter");
		this.desk.sees(this.desk.page().getByText("Logged. Thank you: now everybody knows."));
		this.desk.sees(this.desk.page().locator("#told").getByText("They lend us the embosser"));
		// from there the keyboard goes back, once the page is whole
		arrivesAt("#log$");
		this.keyboard.tabsBackTo(link("My work"));
	}

	@Test
	void searchesForAPartnership() {
		Reference reference = this.story.raises("contact", Answers.aNeed("Sign language lunches"));
		this.keyboard.tabsTo(link("Partnerships")).presses("Enter");
		arrivesAt("/partnerships$");
		this.keyboard.tabsTo(this.desk.page().getByRole(AriaRole.SEARCHBOX)).types("sign language lun");
		assertThat(this.desk.page().locator("tbody tr")).hasCount(1);
		this.keyboard.tabsTo(link("Sign language lunches")).presses("Enter");
		arrivesAt("/partnerships/" + reference + "$");
	}

	private void arrivesAt(String address) {
		this.desk.isAt(Pattern.compile(address));
		this.desk.page().waitForLoadState();
	}

	private Locator link(String name) {
		return this.desk.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	/** Its name goes on with a number. */
	private Locator tab(String name) {
		return this.desk.page().locator(".tabs").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
	}

	private Locator button(String name) {
		return this.desk.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

}
