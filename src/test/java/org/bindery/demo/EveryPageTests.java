package org.bindery.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
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
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page, found by its address in the code, is open to everybody: to eyes, ears and
 * keyboards, in either language, by day and by lamplight, and on a phone.
 */
@DemoTest
@ExtendWith(Desks.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTests {

	private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	/**
	 * What may be wrong with other colours, in whatever language: all else is the same.
	 * They take most of the time, and are asked once by day and once by lamplight.
	 */
	private static final List<String> COLOUR_RULES = List.of("color-contrast", "link-in-text-block");

	/** As wide as a small phone, in pixels. */
	private static final int PHONE = 360;

	private static final int SCREEN = 1360;

	/** What was typed and stands on the page without a direction of its own. */
	private static final String WITHOUT_DIRECTION = """
			typed => {
				const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
				const found = [];
				while (texts.nextNode()) {
					const text = texts.currentNode.textContent.trim();
					if (typed.includes(text) && !texts.currentNode.parentElement.closest('[dir=auto]')) {
						found.push(texts.currentNode.parentElement.outerHTML.slice(0, 200));
					}
				}
				return found;
			}""";

	/** In whatever was typed stands a word without end. */
	private static final String LONG_WORDS = """
			([typed, word]) => document.querySelectorAll('[dir=auto]').forEach(shown => {
				if (shown.children.length === 0 && typed.includes(shown.textContent.trim())) {
					shown.textContent = word;
				}
			})""";

	/**
	 * Asks axe-core itself, which hands over what is wrong and nothing of all the rest.
	 */
	private static final String WRONG = """
			async ([colours, type, values, without]) => {
				document.documentElement.dataset.bsTheme = colours;
				const rules = Object.fromEntries(without.map(rule => [rule, { enabled: false }]));
				const found = await axe.run({ runOnly: { type, values }, rules, resultTypes: ['violations'],
					preload: false });
				return found.violations.map(rule => `${rule.id} (${rule.help}): `
					+ rule.nodes.slice(0, 4).map(node => node.html).join(', '));
			}""";

	@Autowired
	private DemoAddresses addresses;

	@Autowired
	private JdbcClient database;

	private List<String> typed;

	private Desk desk;

	@BeforeAll
	void sitsDown(Desk desk) {
		this.desk = desk.signsIn("admin");
		this.typed = this.database.sql("""
				select title from partnership union select purpose from need union select name from partner
				union select name from partner_person union select summary from conversation
				union select vision from agreement""").query(String.class).list();
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
			this.desk.page().evaluate(AxeBuilder.getAxeScript());
			found.put(language, wrong("light", "tag", TAGS, COLOUR_RULES));
			if (language.equals("en")) {
				found.put("by day", wrong("light", "rule", COLOUR_RULES, List.of()));
				found.put("by lamplight", wrong("dark", "rule", COLOUR_RULES, List.of()));
			}
			assertThat(widthOnAPhone()).as("width of %s in %s", address, language).isLessThanOrEqualTo(PHONE);
		}
		assertThat((List<?>) this.desk.page().evaluate(WITHOUT_DIRECTION, this.typed)).as(address).isEmpty();
		this.desk.page().evaluate(LONG_WORDS, List.of(this.typed, "x".repeat(120)));
		assertThat(width()).as("%s with long words", address).isLessThanOrEqualTo(SCREEN);
		assertThat(widthOnAPhone()).as("%s with long words on a phone", address).isLessThanOrEqualTo(PHONE);
		found.values().removeIf(List::isEmpty);
		assertThat(found).as(address).isEmpty();
	}

	private Integer widthOnAPhone() {
		this.desk.page().setViewportSize(PHONE, 740);
		Integer width = width();
		this.desk.page().setViewportSize(SCREEN, 900);
		return width;
	}

	private Integer width() {
		return (Integer) this.desk.page().evaluate("document.documentElement.scrollWidth");
	}

	private static String in(String language, String address) {
		return address + (address.contains("?") ? "&" : "?") + "lang=" + language;
	}

	@SuppressWarnings("unchecked")
	private List<String> wrong(String colours, String kind, List<String> rules, List<String> without) {
		return (List<String>) this.desk.page().evaluate(WRONG, List.of(colours, kind, rules, without));
	}

}
