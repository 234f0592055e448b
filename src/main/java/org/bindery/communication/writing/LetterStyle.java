package org.bindery.communication.writing;

import java.util.Map;

import org.jsoup.nodes.Document;

/**
 * Styles the plain tags of templates one by one, since many mail programs drop style
 * sheets. What a paragraph says is drawn in its own direction.
 */
final class LetterStyle {

	private static final Map<String, String> STYLES = Map.of("p", "margin:0 0 16px 0", "ul",
			"margin:0 0 16px 0;padding:0 0 0 24px", "ol", "margin:0 0 16px 0;padding:0 0 0 24px", "li",
			"margin:0 0 6px 0", "h2", "margin:24px 0 8px 0;font-size:18px;line-height:24px", "a", "color:#0b5c8a",
			"blockquote", "margin:0 0 16px 0;padding:0 0 0 16px;border-left:3px solid #c9d3da;color:#3d4a52", "dt",
			"font-weight:bold", "dd", "margin:0 0 8px 0");

	private LetterStyle() {
	}

	static void apply(Document page) {
		STYLES.forEach((tag, style) -> page.getElementById("letter")
			.select(tag + ":not([style])")
			.forEach((element) -> element.attr("style", style)));
		page.getElementById("letter").select("p, li, h2, dt, dd, td").forEach((element) -> element.attr("dir", "auto"));
	}

}
