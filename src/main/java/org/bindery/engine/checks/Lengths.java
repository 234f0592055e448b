package org.bindery.engine.checks;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * What the engine keeps of a diagram has room in its tables: every case would fail there.
 * And what is drawn has room in a browser: a colleague's would stand still.
 */
class Lengths implements ModelRule {

	/** Letters that there is room for. */
	private static final int KEPT_MOST = 255;

	private static final Set<String> KEPT = Set.of("id", "name", "resultVariable", "elementVariable", "source",
			"target", "businessKey");

	/** Letters that somebody reads. */
	private static final int MOST = 2_000;

	private static final Set<String> DRAWN = Set.of("name", "text", "value");

	/** Lines are broken between words. */
	private static final Pattern WORD = Pattern.compile("\\S{201}");

	private static final Set<String> PLACES = Set.of("x", "y", "width", "height");

	private static final double FARTHEST = 100_000;

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		return Elements.all(Elements.document(model))
			.flatMap((element) -> problems(element).map((problem) -> new Violation(Elements.owner(element), problem)));
	}

	@Override
	public boolean closesADoor() {
		return false;
	}

	private static Stream<String> problems(Element element) {
		return Stream.concat(
				Elements.attributes(element)
					.flatMap((attribute) -> Stream.concat(lengths(attribute), place(attribute))),
				lengths(element.getLocalName(), Elements.text(element).strip(), MOST));
	}

	private static Stream<String> lengths(Attr attribute) {
		String name = attribute.getLocalName();
		return lengths(name, attribute.getValue(), KEPT.contains(name) ? KEPT_MOST : MOST);
	}

	private static Stream<String> lengths(String what, String text, int most) {
		if (text.length() > most) {
			return Stream.of("%s is longer than %d letters: \"%s…\"".formatted(what, most, text.substring(0, 40)));
		}
		return (DRAWN.contains(what) && WORD.matcher(text).find())
				? Stream.of("%s has a word of more than 200 letters".formatted(what)) : Stream.empty();
	}

	private static Stream<String> place(Attr attribute) {
		return (!PLACES.contains(attribute.getLocalName()) || isNear(attribute.getValue())) ? Stream.empty() : Stream
			.of(attribute.getLocalName() + " is no place on a diagram: write a number from -100000 to 100000");
	}

	private static boolean isNear(String number) {
		try {
			return Math.abs(Double.parseDouble(number)) <= FARTHEST;
		}
		catch (NumberFormatException ex) {
			return false;
		}
	}

}
