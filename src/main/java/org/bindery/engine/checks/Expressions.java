package org.bindery.engine.checks;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.w3c.dom.Element;

/**
 * Every expression is one call on an allowed bean, or compares a variable with a literal.
 * The two forms that the engine itself needs are known too.
 */
class Expressions implements ModelRule {

	private static final Pattern CALL = Pattern.compile(
			"[$#]\\{(\\w+)\\.(\\w+)\\(((?:\\w+|'[^'\\\\]*'|-?\\d+)?(?:\\s*,\\s*(?:\\w+|'[^'\\\\]*'|-?\\d+))*)\\)}");

	private static final Pattern COMPARISON = Pattern.compile("\\$\\{\\w+ (?:==|!=) (?:'\\w*'|true|false|-?\\d+)}");

	private static final Pattern OF_THE_ENGINE = Pattern
		.compile("\\$\\{sendLetter}|#\\{execution\\.processBusinessKey}");

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		return Elements.all(model)
			.flatMap((element) -> expressions(element)
				.flatMap((expression) -> problem(expression, surroundings).stream())
				.map((problem) -> new Violation(Elements.owner(element), problem)));
	}

	/** What the model's expressions call, as {@code bean.method}. */
	static Stream<String> calledMethods(BpmnModelInstance model) {
		return Elements.all(model)
			.flatMap(Expressions::expressions)
			.map(CALL::matcher)
			.filter(Matcher::matches)
			.map((call) -> call.group(1) + "." + call.group(2));
	}

	private static Stream<String> expressions(Element element) {
		Stream<String> text = Elements.children(element).findAny().isPresent() ? Stream.empty()
				: Stream.of(element.getTextContent());
		return Stream.concat(Elements.attributes(element), text)
			.map(String::strip)
			.filter((value) -> value.contains("${") || value.contains("#{"));
	}

	private static Optional<String> problem(String expression, Surroundings surroundings) {
		if (COMPARISON.matcher(expression).matches() || OF_THE_ENGINE.matcher(expression).matches()) {
			return Optional.empty();
		}
		Matcher call = CALL.matcher(expression);
		if (!call.matches()) {
			return Optional
				.of("\"%s\" is neither a call such as ${bean.method(reference)} nor a comparison such as ${x == 'Y'}"
					.formatted(expression));
		}
		Optional<Class<?>> type = surroundings.processClasses().typeOf(call.group(1));
		if (type.isEmpty()) {
			return Optional.of("Models cannot call \"%s\"".formatted(call.group(1)));
		}
		int arguments = call.group(3).isBlank() ? 0 : call.group(3).split(",").length;
		return hasMethod(type.get(), call.group(2), arguments) ? Optional.empty()
				: Optional.of("%s has no method \"%s\" with %d argument(s)".formatted(type.get().getSimpleName(),
						call.group(2), arguments));
	}

	private static boolean hasMethod(Class<?> type, String name, int arguments) {
		return Arrays.stream(type.getMethods())
			.filter((method) -> method.getDeclaringClass() != Object.class)
			.filter((Method method) -> method.getName().equals(name))
			.anyMatch((method) -> method.getParameterCount() == arguments);
	}

}
