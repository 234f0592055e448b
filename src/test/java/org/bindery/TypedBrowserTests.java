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
import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.RaisedConflict;
import org.bindery.conflicts.Severity;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.needs.StrategicGoal;
import org.bindery.needs.StrategicGoals;
import org.bindery.story.Answers;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What people type into forms, and read of what others typed, in a real browser. */
class TypedBrowserTests extends RosasDesk {

	@Autowired
	private StrategicGoals goals;

	@Autowired
	private ConflictDesk conflicts;

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

}
