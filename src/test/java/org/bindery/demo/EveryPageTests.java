package org.bindery.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.bindery.browser.Desk;
import org.bindery.browser.Desks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page, found by its address in the code, is open to everybody: to eyes, ears and
 * keyboards, in either language, by day and by lamplight, and on a phone.
 */
@DemoTest
@ExtendWith(Desks.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTests {

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	/** What may be wrong with other colours: all else is the same in them. */
	private static final List<String> COLOUR_RULES = List.of("color-contrast", "link-in-text-block");

	/** As wide as a small phone, in pixels. */
	private static final int PHONE = 360;

	@Autowired
	private DemoAddresses addresses;

	private Desk desk;

	@BeforeAll
	void sitsDown(Desk desk) {
		this.desk = desk.signsIn("admin");
		// colours change at once, not bit by bit
		this.desk.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
	}

	Stream<String> pages() {
		return this.addresses.all().stream();
	}

	@ParameterizedTest
	@MethodSource("pages")
	void isOpenToEverybody(String address) {
		Map<String, List<String>> found = new LinkedHashMap<>();
		for (String language : List.of("en", "es")) {
			this.desk.opens(in(language, address));
			found.put(language + ", by day", wrong(checked("light").withTags(RULES)));
			found.put(language + ", by lamplight", wrong(checked("dark").withRules(COLOUR_RULES)));
			assertThat(widthOnAPhone()).as("width of %s in %s", address, language).isLessThanOrEqualTo(PHONE);
		}
		found.values().removeIf(List::isEmpty);
		assertThat(found).as(address).isEmpty();
	}

	private Integer widthOnAPhone() {
		this.desk.page().setViewportSize(PHONE, 740);
		Integer width = (Integer) this.desk.page().evaluate("document.documentElement.scrollWidth");
		this.desk.page().setViewportSize(1360, 900);
		return width;
	}

	private static String in(String language, String address) {
		return address + (address.contains("?") ? "&" : "?") + "lang=" + language;
	}

	private AxeBuilder checked(String colours) {
		this.desk.page().evaluate("colours => document.documentElement.dataset.bsTheme = colours", colours);
		return new AxeBuilder(this.desk.page()).setLegacyMode(true);
	}

	private static List<String> wrong(AxeBuilder page) {
		return page.analyze().getViolations().stream().map(EveryPageTests::inWords).toList();
	}

	private static String inWords(Rule rule) {
		return rule.getId() + " (" + rule.getHelp() + "): "
				+ rule.getNodes().stream().map(CheckedNode::getHtml).limit(4).toList();
	}

}
