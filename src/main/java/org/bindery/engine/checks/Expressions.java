package org.bindery.engine.checks;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * Every expression is one call on the process's own class or on an allowed bean, or
 * compares a variable with a literal.
 */
class Expressions implements ModelRule {

	private static final String ARGUMENT = "(?:\\w++|'[^'\\\\]*+'|-?\\d++)";

	/** Nothing in it is given back, which would take room for each argument. */
	private static final Pattern CALL = Pattern
		.compile("[$#]\\{(\\w+)\\.(\\w+)\\((%1$s?+(?:\\s*+,\\s*+%1$s)*+)\\)}".formatted(ARGUMENT));

	private static final Pattern COMPARISON = Pattern.compile("\\$\\{(\\w+) (?:==|!=) (?:'\\w*'|true|false|-?\\d+)}");

	/** What the engine needs has one form there, which the list of diagrams asks for. */
	private static final Set<String> OF_THE_ENGINE = Set.of("delegateExpression", "businessKey");

	/** What every diagram may call. */
	private static final Set<String> SHARED = Set.of("assignees", "workingDays");

	@Override
	public Stream<Violation> check(BpmnModelInstance model, Surroundings surroundings) {
		String own = model.getModelElementsByType(Process.class)
			.stream()
			.map((process) -> ProcessClasses.beanName(process.getId()))
			.findFirst()
			.orElse("");
		Stream<Violation> lists = model.getModelElementsByType(MultiInstanceLoopCharacteristics.class)
			.stream()
			.filter((loop) -> returned(String.valueOf(loop.getCamundaCollection()), surroundings.processClasses())
				.filter(Collection.class::isAssignableFrom)
				.isEmpty())
			.map((loop) -> ModelRule.violation((BaseElement) loop.getParentElement(),
					"\"%s\" gives no list to go through", loop.getCamundaCollection()));
		return Stream.concat(lists,
				Elements.all(Elements.document(model))
					.flatMap((element) -> expressions(element)
						.flatMap((expression) -> problem(expression, own, surroundings.processClasses()).stream())
						.map((problem) -> new Violation(Elements.owner(element), problem))));
	}

	/** What the model's expressions call, as {@code bean.method}. */
	static Stream<String> calledMethods(BpmnModelInstance model) {
		return Elements.all(Elements.document(model))
			.flatMap(Expressions::expressions)
			.map(CALL::matcher)
			.filter(Matcher::matches)
			.map((call) -> call.group(1) + "." + call.group(2));
	}

	/** Whether the expression is a call on that bean. */
	static boolean calls(String bean, String expression) {
		Matcher call = CALL.matcher(expression.strip());
		return call.matches() && call.group(1).equals(bean);
	}

	/** The name of the method that the expression calls on that bean. */
	static Optional<String> methodCalled(String bean, String expression) {
		Matcher call = CALL.matcher(expression.strip());
		return Optional.of(call)
			.filter(Matcher::matches)
			.filter((any) -> any.group(1).equals(bean))
			.map((any) -> any.group(2));
	}

	/** What kind of value the expression gives; empty where it calls nothing. */
	static Optional<Class<?>> returned(String expression, ProcessClasses classes) {
		Matcher call = CALL.matcher(expression.strip());
		return call.matches() ? classes.typeOf(call.group(1))
			.flatMap((type) -> named(type, call.group(2), arguments(call)).<Class<?>>map(Method::getReturnType)
				.findFirst()) : Optional.empty();
	}

	/** The variables that the element's calls hand on. */
	static Stream<String> handedOn(Element element) {
		return expressions(element).map(CALL::matcher).filter(Matcher::matches).flatMap(Expressions::variables);
	}

	/** Those of them that the methods called know by other names. */
	static Stream<String> renamed(Element element, ProcessClasses classes) {
		return expressions(element).map(CALL::matcher).filter(Matcher::matches).flatMap((call) -> {
			Set<String> names = classes.typeOf(call.group(1))
				.stream()
				.flatMap((type) -> named(type, call.group(2), arguments(call)))
				.flatMap((method) -> Arrays.stream(method.getParameters()))
				.map(Parameter::getName)
				.collect(Collectors.toSet());
			return variables(call).filter((variable) -> !names.contains(variable));
		});
	}

	private static Stream<String> variables(Matcher call) {
		return arguments(call).stream().filter((argument) -> !argument.matches("['\\d-].*"));
	}

	/** All variables for whose values the element asks. */
	static Stream<String> asked(Element element) {
		return Stream.concat(handedOn(element),
				expressions(element).map(COMPARISON::matcher)
					.filter(Matcher::matches)
					.map((comparison) -> comparison.group(1)));
	}

	private static Stream<String> expressions(Element element) {
		return Stream
			.concat(Elements.attributes(element)
				.filter((attribute) -> !OF_THE_ENGINE.contains(attribute.getLocalName()))
				.map(Attr::getValue), Stream.of(Elements.text(element)))
			.map(String::strip)
			.filter(Elements::isExpression);
	}

	private static Optional<String> problem(String expression, String own, ProcessClasses classes) {
		if (COMPARISON.matcher(expression).matches()) {
			return Optional.empty();
		}
		Matcher call = CALL.matcher(expression);
		if (!call.matches()) {
			return Optional
				.of("\"%s\" is neither a call such as ${bean.method(reference)} nor a comparison such as ${x == 'Y'}"
					.formatted(expression));
		}
		String bean = call.group(1);
		Optional<Class<?>> type = classes.typeOf(bean);
		if (type.isEmpty()) {
			return Optional.of("Models cannot call \"%s\"".formatted(bean));
		}
		if (!bean.equals(own) && !SHARED.contains(bean)) {
			return Optional.of("\"%s\" is not for this diagram: call \"%s\"".formatted(bean, own));
		}
		return problem(type.get(), call.group(2), arguments(call));
	}

	private static List<String> arguments(Matcher call) {
		return call.group(3).isBlank() ? List.of() : List.of(call.group(3).strip().split("\\s*,\\s*"));
	}

	private static Optional<String> problem(Class<?> type, String name, List<String> arguments) {
		List<Method> methods = named(type, name, arguments).toList();
		if (methods.isEmpty()) {
			return Optional.of("%s has no method \"%s\" with %d argument(s)".formatted(type.getSimpleName(), name,
					arguments.size()));
		}
		return methods.stream().anyMatch((method) -> fits(method, arguments)) ? Optional.empty()
				: Optional
					.of("%s.%s does not take the constants %s: hand on the case's own variables, or a number up to 999"
						.formatted(type.getSimpleName(), name, arguments));
	}

	private static Stream<Method> named(Class<?> type, String name, List<String> arguments) {
		return Arrays.stream(type.getMethods())
			.filter((method) -> method.getDeclaringClass() != Object.class)
			.filter((method) -> method.getName().equals(name) && method.getParameterCount() == arguments.size());
	}

	private static boolean fits(Method method, List<String> arguments) {
		return IntStream.range(0, arguments.size())
			.allMatch((index) -> fits(method.getParameterTypes()[index], arguments.get(index)));
	}

	/**
	 * A constant is a number of something, up to a thousand, or one of an enum's: a
	 * reference or an id that is written down would be another case's.
	 */
	private static boolean fits(Class<?> type, String argument) {
		if (argument.startsWith("'")) {
			return type.isEnum() && Arrays.stream(type.getEnumConstants())
				.anyMatch((constant) -> ("'" + ((Enum<?>) constant).name() + "'").equals(argument));
		}
		if (argument.matches("-?\\d.*")) {
			return type == int.class && argument.matches("\\d{1,3}");
		}
		return !Set.of("true", "false", "null").contains(argument);
	}

}
