package org.bindery.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Page;

/**
 * Finds in a style sheet what a browser would skip without a word, and what is said
 * twice, but for a second try that follows at once.
 */
final class StyleCheck {

	private static final String MISTAKES = """
			text => {
				const found = [];
				const say = (node, what) => found.push(`line ${node.loc.start.line}: ${what}`);
				const tree = csstree.parse(text, {
					positions: true,
					onParseError: error => found.push(`line ${error.line}: ${error.message}`),
				});
				csstree.walk(tree, node => {
					if (node.type === 'Declaration' && !node.property.startsWith('--')
							&& !CSS.supports(node.property, text.slice(node.value.loc.start.offset, node.value.loc.end.offset))) {
						say(node, `no browser knows ${csstree.generate(node)}`);
					}
					if (node.type === 'Block') {
						const all = node.children.toArray().filter(each => each.type === 'Declaration');
						all.filter((each, place) => all.slice(0, place).some(former => former.property === each.property
								&& (former !== all[place - 1] || csstree.generate(former) === csstree.generate(each))))
							.forEach(each => say(each, `${each.property} is said twice`));
					}
				});
				return found;
			}""";

	private final Page page;

	StyleCheck(Page page) {
		this.page = page;
		page.addScriptTag(new Page.AddScriptTagOptions().setContent(WebJar.script("css-tree", "dist/csstree.js")));
	}

	@SuppressWarnings("unchecked")
	List<String> mistakes(Path sheet) throws IOException {
		return (List<String>) this.page.evaluate(MISTAKES, Files.readString(sheet));
	}

}
