package org.bindery.desk.list;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.bindery.BinderyTest;
import org.bindery.browser.Desk;
import org.bindery.browser.Desks;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The list of partnerships follows what somebody types. */
@BinderyTest
@ExtendWith(Desks.class)
class SearchWhileTypingTests {

	@Autowired
	private Story story;

	private Desk desk;

	private Page page;

	@BeforeEach
	void opensTheList(Desk desk) {
		this.desk = desk.signsIn("contact");
		this.page = this.desk.page();
		this.desk.opens("/partnerships");
	}

	@Test
	void showsAndSaysWhatIsFoundAndKeepsItInTheAddress() {
		this.story.raises("contact", Answers.aNeed("Theremin evenings"));
		Locator words = this.page.getByRole(AriaRole.SEARCHBOX);
		words.pressSequentially("théremin eve");
		assertThat(this.page.locator("tbody tr")).hasCount(1);
		assertThat(this.page.locator("[role=status]")).hasText("1 partnership");
		assertThat(this.page).hasURL(Pattern.compile("/partnerships\\?q=th%C3%A9remin%20eve$"));
		assertThat(words).isFocused();
		words.fill("");
		assertThat(this.page).hasURL(Pattern.compile("/partnerships$"));
	}

	@Test
	void bringsTheBoardAlong() {
		this.story.raises("contact", Answers.aNeed("Zither mornings"));
		this.desk.follows("Board");
		this.desk.isAt(Pattern.compile("view=board"));
		this.page.waitForLoadState();
		this.page.locator("#q").pressSequentially("zither");
		assertThat(this.page.locator(".board-card")).hasCount(1);
		assertThat(this.page.locator(".board-card")).hasText(Pattern.compile("Zither mornings"));
		assertThat(this.page.locator("#found-ways a[href*=csv]")).hasAttribute("href", "/partnerships.csv?q=zither");
	}

}
