package org.bindery.engine.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.util.Either;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Ref;

/**
 * Reads the entries of a table as the engine does. They compare, and call nothing.
 */
final class Feel {

	private static final FeelEngine ENGINE = new FeelEngine.Builder().build();

	/** Longer ones are nobody's; the parser takes its time with brackets in brackets. */
	private static final int LONGEST = 500;

	private static final int DEEPEST = 2;

	private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");

	private static final Pattern COMMENT = Pattern.compile("//|/\\*");

	private static final Set<String> COMPARISONS = Set.of("AtLeastOne", "UnaryTestExpression", "Conjunction",
			"Disjunction", "Not", "InputEqualTo", "InputLessThan", "InputLessOrEqual", "InputGreaterThan",
			"InputGreaterOrEqual", "InputInRange", "ConstRange", "ClosedConstRangeBoundary", "OpenConstRangeBoundary",
			"ConstBool", "ConstNull", "ConstNumber", "ConstString", "ConstInputValue", "ConstList", "In", "Equal",
			"LessThan", "LessOrEqual", "GreaterThan", "GreaterOrEqual", "Addition", "Subtraction", "ArithmeticNegation",
			"Ref");

	private Feel() {
	}

	/** Everything that the tests of an input consist of; empty where they are no such. */
	static Optional<List<Object>> tests(String text) {
		return tree(text, ENGINE::parseUnaryTests).filter((parts) -> parts.stream()
			.map((part) -> part.getClass().getSimpleName().replace("$", ""))
			.allMatch(COMPARISONS::contains));
	}

	/** The plain value that an answer is; empty where it is none. */
	static Optional<Object> value(String text) {
		return tree(text, ENGINE::parseExpression).filter((parts) -> parts.size() == 1)
			.map((parts) -> parts.get(0))
			.filter((part) -> part instanceof ConstString || part instanceof ConstNumber || part instanceof ConstBool)
			.map((part) -> ((Product) part).productElement(0))
			.map((value) -> (value instanceof String || value instanceof Boolean) ? value
					: number(new BigDecimal(value.toString())));
	}

	private static Number number(BigDecimal value) {
		return (value.stripTrailingZeros().scale() <= 0) ? value.toBigInteger() : value;
	}

	/** The texts among the parts. */
	static List<String> texts(List<Object> parts) {
		return parts.stream()
			.filter(ConstString.class::isInstance)
			.map((text) -> ((ConstString) text).value())
			.toList();
	}

	/** The names among the parts; a name without quotes is one. */
	static List<String> names(List<Object> parts) {
		return parts.stream().filter(Ref.class::isInstance).map((name) -> ((Ref) name).names().mkString(".")).toList();
	}

	private static Optional<List<Object>> tree(String text, Parser parser) {
		if (text.length() > LONGEST || isTooDeep(text)) {
			return Optional.empty();
		}
		Either<FeelEngine.Failure, ParsedExpression> parsed = parser.parse(text);
		if (parsed.isLeft()) {
			return Optional.empty();
		}
		List<Object> parts = new ArrayList<>();
		collect(parsed.right().get().expression(), parts);
		return Optional.of(parts);
	}

	/**
	 * Each bracket that is open where another one opens doubles what the parser tries. A
	 * bracket in a text closes none outside of it, and nobody needs a comment.
	 */
	private static boolean isTooDeep(String text) {
		String outside = TEXT.matcher(text).replaceAll("");
		return COMMENT.matcher(outside).find() || Math.max(depth(outside), depth(text)) > DEEPEST;
	}

	private static int depth(String text) {
		int depth = 0;
		int deepest = 0;
		for (int sign : text.chars().toArray()) {
			depth = ("([{".indexOf(sign) >= 0) ? depth + 1
					: (")]}".indexOf(sign) >= 0) ? Math.max(0, depth - 1) : depth;
			deepest = Math.max(deepest, depth);
		}
		return deepest;
	}

	private static void collect(Object part, List<Object> parts) {
		if (part instanceof Product product) {
			if (part.getClass().getPackageName().equals(Ref.class.getPackageName())) {
				parts.add(part);
			}
			for (int index = 0; index < product.productArity(); index++) {
				collect(product.productElement(index), parts);
			}
		}
	}

	@FunctionalInterface
	private interface Parser {

		Either<FeelEngine.Failure, ParsedExpression> parse(String text);

	}

}
