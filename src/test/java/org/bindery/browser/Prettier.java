package org.bindery.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;

/**
 * Lays out style sheets and scripts, and refuses those that cannot be read. It runs in
 * the browser that the tests have anyway: nobody needs Node.
 */
public final class Prettier {

	private static final List<String> PARTS = List.of("standalone.js", "plugins/postcss.js", "plugins/babel.js",
			"plugins/estree.js");

	private static final List<Path> FOLDERS = List.of(Path.of("src/main/styles"), Path.of("src/main/resources/static"),
			Path.of("src/main/resources/META-INF/resources/webjars/camunda"));

	private final Page page;

	Prettier(Page page) {
		this.page = page;
		PARTS.forEach((part) -> page
			.addScriptTag(new Page.AddScriptTagOptions().setContent(WebJar.script("prettier", part))));
	}

	/** What it lays out. */
	public static List<Path> files() throws IOException {
		List<Path> found = new ArrayList<>();
		for (Path folder : FOLDERS) {
			try (Stream<Path> files = Files.walk(folder)) {
				files.filter((file) -> file.toString().matches(".*\\.(css|js)")).sorted().forEach(found::add);
			}
		}
		return found;
	}

	public String laidOut(Path file) throws IOException {
		return (String) this.page.evaluate("""
				([text, parser]) => prettier.format(text, {
					parser,
					plugins: Object.values(prettierPlugins),
					printWidth: 120,
					useTabs: true,
					singleQuote: parser === 'babel',
				})""", List.of(Files.readString(file), file.toString().endsWith(".css") ? "css" : "babel"));
	}

}
