package org.bindery.engine.checks;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.jsoup.parser.Parser;

/**
 * A form's texts are shown, and nothing in them runs: neither on the server nor in a
 * colleague's browser.
 */
final class FormTexts {

	private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!?]");

	private static final Pattern SCRIPT = Pattern.compile("(java|vb|live)script:|data:(?!image/(png|jpeg|gif);)");

	/** What an expression or a template makes of an address shows only later. */
	private static final String OF_ONES_OWN = "(?:/[\\w.~%-][\\w.~%/?=&-]*|data:image/[\\w+;,/=]+)";

	/** In Markdown, with nothing in its words that would move where they end. */
	private static final String OWN_PICTURE = "!\\[[\\p{L}\\p{M}\\p{N} .,:'-]*\\]\\(" + OF_ONES_OWN + "\\)";

	private FormTexts() {
	}

	static Stream<String> problems(JsonNode node) {
		Stream<String> image = ("image".equals(node.path("type").asText())
				&& !node.path("source").asText().matches(OF_ONES_OWN)) ? Stream
					.of("A picture must come from Bindery itself: \"%s\"".formatted(node.path("source").asText()))
						: Stream.empty();
		return Stream
			.of(image, (node.isTextual()) ? problem(node.asText()).stream() : Stream.<String>empty(),
					StreamSupport.stream(node.spliterator(), false).flatMap(FormTexts::problems))
			.flatMap((each) -> each);
	}

	private static Optional<String> problem(String text) {
		if (Elements.isExpression(text)) {
			return Optional.of("A form evaluates nothing on the server: \"%s\"".formatted(text));
		}
		String plain = Parser.unescapeEntities(text, false);
		if (TAG.matcher(plain).find()) {
			return Optional.of("A form's texts are Markdown without HTML: \"%s\"".formatted(text));
		}
		if (plain.replaceAll(OWN_PICTURE, "").contains("![")) {
			return Optional.of("A picture must come from Bindery itself: \"%s\"".formatted(text));
		}
		String address = plain.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
		return SCRIPT.matcher(address).find() ? Optional.of("A form must not run a script: \"%s\"".formatted(text))
				: Optional.empty();
	}

}
