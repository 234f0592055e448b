package org.bindery.communication.writing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Reads a letter's plain text from its HTML: paragraphs, lists and links. */
final class PlainTextPart implements NodeVisitor {

	private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "ul", "ol", "dl", "blockquote",
			"table");

	private static final Set<String> LINES = Set.of("div", "li", "tr", "dt", "dd");

	private final StringBuilder text = new StringBuilder();

	/** For each list around, the number of its next item; 0 where items have none. */
	private final Deque<Integer> lists = new ArrayDeque<>();

	/** Where nothing follows a bullet yet, so that its text stays on its line. */
	private int afterBullet = 0;

	private PlainTextPart() {
	}

	static String of(Element body) {
		PlainTextPart part = new PlainTextPart();
		NodeTraversor.traverse(part, body);
		return part.text.toString().strip() + "\n";
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode words) {
			say(words.text());
		}
		else if (node instanceof Element element) {
			breakAround(element);
			switch (element.tagName()) {
				case "ul" -> this.lists.push(0);
				case "ol" -> this.lists.push(1);
				case "li" -> startItem();
				case "br" -> this.text.append('\n');
				default -> {
				}
			}
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (node instanceof Element element) {
			switch (element.tagName()) {
				case "ul", "ol" -> this.lists.pop();
				case "a" -> sayAddress(element);
				case "td", "th" -> say(" ");
				default -> {
				}
			}
			breakAround(element);
		}
	}

	private void breakAround(Element element) {
		if (PARAGRAPHS.contains(element.tagName())) {
			breakLines(this.lists.isEmpty() ? 2 : 1);
		}
		else if (LINES.contains(element.tagName())) {
			breakLines(1);
		}
	}

	private void breakLines(int wanted) {
		if (this.text.length() == this.afterBullet) {
			return;
		}
		while (this.text.charAt(this.text.length() - 1) == ' ') {
			this.text.setLength(this.text.length() - 1);
		}
		for (int there = lineBreaksAtEnd(); there < wanted; there++) {
			this.text.append('\n');
		}
	}

	private int lineBreaksAtEnd() {
		int count = 0;
		while (count < this.text.length() && this.text.charAt(this.text.length() - 1 - count) == '\n') {
			count++;
		}
		return count;
	}

	private void startItem() {
		int number = this.lists.isEmpty() ? 0 : this.lists.pop();
		this.lists.push((number > 0) ? number + 1 : 0);
		this.text.append("  ".repeat(this.lists.size() - 1)).append((number > 0) ? number + ". " : "- ");
		this.afterBullet = this.text.length();
	}

	private void say(String words) {
		boolean spaced = this.text.isEmpty() || Character.isWhitespace(this.text.charAt(this.text.length() - 1));
		this.text.append(spaced ? words.stripLeading() : words);
	}

	private void sayAddress(Element link) {
		String address = link.attr("href").replaceFirst("^mailto:", "");
		if (!address.isEmpty() && !address.equals(link.text())) {
			say(" (" + address + ")");
		}
	}

}
