package org.bindery.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import org.bindery.browser.Desk;
import org.bindery.browser.Desks;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes the pictures of the guides anew: every page, on a wide screen and on a phone. No
 * test: {@code bin/pictures} runs it.
 */
@DemoTest
@ExtendWith(Desks.class)
class PictureBook {

	static final Path FOLDER = Path.of("docs/pictures/pages");

	/** Pixels; what is longer is cut off. */
	private static final int SHORTEST = 720;

	private static final int LONGEST = 1100;

	private static final Pattern GAP = Pattern.compile("\\{([^}]+)}");

	/** What fills a gap in an address that is not the title of a partnership. */
	private static final Map<String, String> QUERIES = Map.of("task",
			"select min(task_id) from work_item where not confidential and assignee = 'contact'", "letter",
			"select max(id) from letter", "conflict", "select max(id) from conflict", "first", "select 1");

	@Autowired
	private JdbcClient database;

	static List<Plate> plates() {
		return Plate.ALL;
	}

	@ParameterizedTest
	@MethodSource("plates")
	void isTakenAnew(Plate plate, Desk desk) throws IOException {
		desk.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
		plate.person().ifPresent(desk::signsIn);
		desk.opens(filled(plate.address()));
		take(desk.page()).writeTo(FOLDER.resolve(plate.file()));
	}

	private static WideAndNarrow take(Page page) {
		int height = Math.min(Math.max(heightOf(page), SHORTEST), LONGEST);
		return new WideAndNarrow(List.of(shot(page, 1280, height), shot(page, 360, height)));
	}

	private static int heightOf(Page page) {
		page.setViewportSize(1280, SHORTEST);
		return (Integer) page.evaluate("document.documentElement.scrollHeight");
	}

	private static byte[] shot(Page page, int width, int height) {
		page.setViewportSize(width, height);
		page.reload();
		page.waitForLoadState(LoadState.NETWORKIDLE);
		return page.screenshot();
	}

	private String filled(String address) {
		return GAP.matcher(address).replaceAll((gap) -> what(gap.group(1)));
	}

	private String what(String gap) {
		String query = QUERIES.getOrDefault(gap, "select reference from partnership where title like ?");
		JdbcClient.StatementSpec statement = this.database.sql(query);
		return (QUERIES.containsKey(gap) ? statement : statement.param(gap + "%")).query(String.class).single();
	}

}
