package org.bindery.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * The browser of this machine: nothing is downloaded. All tests share it, until the last
 * has ended.
 */
final class Chromium implements CloseableResource {

	private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome");

	private static final List<String> QUIETLY = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final Playwright playwright;

	private final Browser browser;

	Chromium() {
		Path chromium = PLACES.stream()
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("The browser tests need Chromium: install it (Debian and"
					+ " Ubuntu: apt-get install chromium), so that one of these exists: " + PLACES));
		PlaywrightAssertions.setDefaultAssertionTimeout(Desk.PATIENCE);
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(QUIETLY));
	}

	/** A person at a computer of their own: nobody is signed in yet. */
	Desk desk(int port) {
		return new Desk(this.browser.newContext(
				new Browser.NewContextOptions().setBaseURL("http://127.0.0.1:" + port).setViewportSize(1360, 900)));
	}

	Page page() {
		return this.browser.newPage();
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
