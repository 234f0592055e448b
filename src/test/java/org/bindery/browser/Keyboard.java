package org.bindery.browser;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody without a mouse, who has to see at each step where they are. */
public final class Keyboard {

	/** More than lead to anything that a page is for. */
	private static final int STEPS = 120;

	/** What is wrong with how the page shows where the keyboard is: nothing if empty. */
	private static final String AT_A_LOSS = """
			() => {
				const here = document.activeElement;
				// a choice that looks like a button is its label
				const shown = here.matches('.btn-check') ? here.labels[0] : here;
				const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown);
				const box = shown.getClientRects()[0];
				const onTop = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
				const wrong = here === document.body ? 'left the page after'
					: !shown.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ? 'hidden'
					: !shown.contains(onTop) ? 'out of sight, or behind something else'
					: outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || /, 0\\)$/.test(outlineColor) ? 'no outline'
					: '';
				return wrong && `${wrong}: ${shown.outerHTML.slice(0, 200)}`;
			}""";

	private final Page page;

	Keyboard(Page page) {
		this.page = page;
	}

	public Keyboard tabsTo(Locator target) {
		return goes("Tab", target);
	}

	public Keyboard tabsBackTo(Locator target) {
		return goes("Shift+Tab", target);
	}

	public Keyboard presses(String key) {
		this.page.keyboard().press(key);
		return this;
	}

	public Keyboard types(String text) {
		this.page.keyboard().type(text);
		return this;
	}

	private Keyboard goes(String key, Locator target) {
		ElementHandle there = target.first().elementHandle();
		for (int step = 0; step < STEPS; step++) {
			presses(key);
			assertThat((String) this.page.evaluate(AT_A_LOSS)).as("where the keyboard is on %s", this.page.url())
				.isEmpty();
			if ((boolean) there.evaluate("there => there === document.activeElement")) {
				return this;
			}
		}
		throw new AssertionError(key + " does not lead to " + target + " on " + this.page.url());
	}

}
