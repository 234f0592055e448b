package org.bindery.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What a person does at the screen, on Bindery's pages, in Tasklist and in Cockpit. */
public final class Desk {

	/** Beside a busy build the web applications take their time to load. */
	static final double PATIENCE = 15_000;

	private static final String TASKLIST = "/camunda/app/tasklist/default/";

	private final BrowserContext context;

	private final Page page;

	Desk(BrowserContext context) {
		this.context = context;
		context.setDefaultTimeout(PATIENCE);
		this.page = context.newPage();
	}

	public Page page() {
		return this.page;
	}

	/** The same browser, where whoever signs in does so in all tabs. */
	public Desk inAnotherTab() {
		return new Desk(this.context);
	}

	public Keyboard keyboard() {
		return new Keyboard(this.page);
	}

	public void opens(String address) {
		this.page.navigate(address);
	}

	/** The person's name is also the password. */
	public Desk signsIn(String person) {
		opens("/login");
		this.page.getByLabel("User name").fill(person);
		this.page.getByLabel("Password").fill(person);
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
		isAt(Pattern.compile("/$"));
		return this;
	}

	public void isAt(Pattern address) {
		assertThat(this.page).hasURL(address);
	}

	public void opensTasklist() {
		opens(TASKLIST);
		sees(filter("My tasks"));
	}

	/** By the address that letters and Bindery's pages link to. */
	public void opensTask(String task) {
		opens(TASKLIST + "#/?task=" + task);
		sees(this.page.locator(".fjs-container"));
	}

	public Locator filter(String name) {
		return this.page.locator(".task-filter")
			.filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + name)));
	}

	/** The cards in Tasklist that name the partnership. */
	public Locator card(String partnership) {
		return this.page.locator("li.task").filter(new Locator.FilterOptions().setHasText(partnership));
	}

	public Locator field(String label) {
		return this.page.locator(".fjs-container").getByLabel(label);
	}

	/**
	 * The form takes a text when its field is left, and forgets a box that was ticked a
	 * moment later: tick first, then write.
	 */
	public void writes(String label, String text) {
		field(label).fill(text);
		field(label).press("Tab");
	}

	public void presses(String button) {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
	}

	public void follows(String link) {
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first().click();
	}

	public void completes() {
		presses("Complete");
	}

	/** Tasklist leaves a task that is completed. */
	public Locator nothingOpen() {
		return this.page.getByText("Select a task in the list.");
	}

	/** Why Tasklist refuses a form. */
	public Locator refusal() {
		return this.page.locator(".notifications .alert-danger");
	}

	public void sees(Locator what) {
		assertThat(what.first()).isVisible();
	}

	void close() {
		this.context.close();
	}

}
