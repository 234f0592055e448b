package org.bindery.engine.checks;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.bindery.engine.steps.DecisionTables;
import org.w3c.dom.Element;

/**
 * What a table may look at and answer. Every entry is read as the engine reads it; an
 * answer is a plain value of the type that is waiting for it.
 */
final class TableRules {

	private final Map<String, Class<?>> asked;

	private final Map<String, Class<?>> answered;

	private final Class<? extends Record> answer;

	TableRules(Class<?> question, Class<? extends Record> answer) {
		this.asked = components(question);
		this.answered = components(answer);
		this.answer = answer;
	}

	Stream<Violation> check(Element table) {
		List<Element> inputs = Elements.named(table, "input").toList();
		List<Element> outputs = Elements.named(table, "output").toList();
		List<Violation> columns = Stream.concat(inputs.stream().flatMap(this::input), outputs(table, outputs)).toList();
		if (!columns.isEmpty()) {
			return columns.stream();
		}
		List<Element> rules = Elements.named(table, "rule").toList();
		Stream<Violation> lines = rules.stream().flatMap((rule) -> rule(rule, inputs, outputs));
		return Stream.concat(lines, last(table, rules));
	}

	private Stream<Violation> input(Element input) {
		String name = name(input);
		Class<?> type = this.asked.get(name);
		if (type == null) {
			return problem(input, "\"%s\" is not known here: the table can look at %s", name,
					String.join(", ", this.asked.keySet()));
		}
		String stated = Elements.named(input, "inputExpression").findFirst().orElseThrow().getAttribute("typeRef");
		return types(type).contains(stated)
				? Elements.named(input, "inputValues").flatMap((values) -> test(values, type))
				: problem(input, "\"%s\" cannot be read as %s", name, stated);
	}

	private Stream<Violation> outputs(Element table, List<Element> outputs) {
		List<String> names = outputs.stream().map((output) -> output.getAttribute("name")).toList();
		if (names.size() != this.answered.size() || !this.answered.keySet().containsAll(names)
				|| Set.copyOf(names).size() != names.size()) {
			return problem(table, "The table must answer %s", String.join(", ", this.answered.keySet()));
		}
		return outputs.stream().flatMap((output) -> {
			Class<?> type = this.answered.get(output.getAttribute("name"));
			return types(type).contains(output.getAttribute("typeRef"))
					? Elements.named(output, "outputValues").flatMap((values) -> test(values, type))
					: problem(output, "\"%s\" cannot be given as %s", output.getAttribute("name"),
							output.getAttribute("typeRef"));
		});
	}

	private Stream<Violation> rule(Element rule, List<Element> inputs, List<Element> outputs) {
		List<Element> tests = Elements.named(rule, "inputEntry").toList();
		List<Element> answers = Elements.named(rule, "outputEntry").toList();
		if (tests.size() != inputs.size() || answers.size() != outputs.size()) {
			return problem(rule, "The line has more or fewer entries than the table has columns");
		}
		List<Violation> entries = Stream
			.concat(IntStream.range(0, tests.size())
				.boxed()
				.flatMap((index) -> test(tests.get(index), this.asked.get(name(inputs.get(index))))),
					IntStream.range(0, answers.size())
						.boxed()
						.flatMap((index) -> answer(answers.get(index),
								this.answered.get(outputs.get(index).getAttribute("name")))))
			.toList();
		return entries.isEmpty() ? together(rule, answers, outputs) : entries.stream();
	}

	private Stream<Violation> test(Element entry, Class<?> type) {
		String text = read(entry);
		if (isAny(text)) {
			return Stream.empty();
		}
		Optional<List<Object>> parts = Feel.tests(text);
		if (parts.isEmpty()) {
			return problem(entry, "\"%s\" is no test in FEEL that only compares", text);
		}
		Stream<String> unknown = Stream.concat(
				Feel.names(parts.get()).stream().filter((name) -> !this.asked.containsKey(name)),
				Feel.texts(parts.get()).stream().filter((value) -> !fits(value, type)));
		return unknown.flatMap((name) -> problem(entry, "\"%s\" is not known here", name));
	}

	private Stream<Violation> answer(Element entry, Class<?> type) {
		String text = read(entry);
		return Feel.value(text).filter((value) -> fits(value, type)).isPresent() ? Stream.empty() : problem(entry,
				"The answer %s is not known: %s", text.isEmpty() ? "is missing and" : text, known(type));
	}

	/** An answer's parts may each be fine and make no sense together. */
	private Stream<Violation> together(Element rule, List<Element> answers, List<Element> outputs) {
		Map<String, Object> values = IntStream.range(0, answers.size())
			.boxed()
			.collect(Collectors.toMap((index) -> outputs.get(index).getAttribute("name"),
					(index) -> Feel.value(read(answers.get(index))).orElseThrow()));
		return fits(values, this.answer) ? Stream.empty() : problem(rule, "The line's answers do not fit together");
	}

	private static Stream<Violation> last(Element table, List<Element> rules) {
		boolean always = !rules.isEmpty()
				&& Elements.named(rules.get(rules.size() - 1), "inputEntry").allMatch((entry) -> isAny(read(entry)));
		return always ? Stream.empty()
				: problem(table, "The last line must be without conditions, so that there is always an answer")
					.map(Violation::ofSoundness);
	}

	private static boolean fits(Object value, Class<?> type) {
		// everything that tables count begins at zero
		if ((value instanceof String && !type.isEnum()) || (value instanceof Boolean && type != boolean.class)
				|| (value instanceof Number number && number.doubleValue() < 0)) {
			return false;
		}
		try {
			return DecisionTables.meant(value, type) != null;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static Set<String> types(Class<?> type) {
		if (type == boolean.class) {
			return Set.of("boolean");
		}
		if (type == double.class) {
			return Set.of("double");
		}
		return type.isEnum() ? Set.of("string") : Set.of("integer", "long");
	}

	private static String known(Class<?> type) {
		return type.isEnum()
				? Arrays.stream(type.getEnumConstants())
					.map((constant) -> "\"" + ((Enum<?>) constant).name() + "\"")
					.collect(Collectors.joining(", ", "it must be one of ", ""))
				: "it must be a plain value, " + types(type).iterator().next();
	}

	private static boolean isAny(String text) {
		return text.isEmpty() || text.equals("-");
	}

	/** What the input looks at. */
	private static String name(Element input) {
		return Elements.named(input, "inputExpression").map(TableRules::read).collect(Collectors.joining());
	}

	private static String read(Element entry) {
		return Elements.named(entry, "text").map(Elements::text).collect(Collectors.joining()).strip();
	}

	private static Map<String, Class<?>> components(Class<?> type) {
		return Arrays.stream(type.getRecordComponents())
			.collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getType, (one, two) -> one,
					LinkedHashMap::new));
	}

	private static Stream<Violation> problem(Element element, String message, Object... arguments) {
		return Stream.of(new Violation(Elements.owner(element), message.formatted(arguments)));
	}

}
