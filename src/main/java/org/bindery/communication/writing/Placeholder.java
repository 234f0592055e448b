package org.bindery.communication.writing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.thymeleaf.context.IContext;

/**
 * The one expression that templates know: {@code ${name}}, or {@code ${item.part}} of
 * what {@code th:each} goes through.
 */
record Placeholder(String name, Optional<String> part) {

	private static final String NAME = "[A-Za-z][A-Za-z0-9]*";

	private static final Pattern FORM = Pattern.compile("\\$\\{(" + NAME + ")(?:\\.(" + NAME + "))?\\}");

	static Placeholder of(String expression) {
		Matcher matcher = FORM.matcher(expression.strip());
		if (!matcher.matches()) {
			throw new BrokenTemplate(
					expression + " is not a placeholder: write ${name}, or ${item.part} inside of th:each");
		}
		return new Placeholder(matcher.group(1), Optional.ofNullable(matcher.group(2)));
	}

	Fact in(IContext context) {
		if (!context.containsVariable(this.name)) {
			throw unknown();
		}
		Object value = context.getVariable(this.name);
		return new Fact(this, this.part.isPresent() ? partOf(value) : value);
	}

	private Object partOf(Object item) {
		if (item instanceof Map<?, ?> parts && parts.containsKey(this.part.get())) {
			return parts.get(this.part.get());
		}
		throw unknown();
	}

	BrokenTemplate unknown() {
		return new BrokenTemplate("unknown placeholder " + this);
	}

	@Override
	public String toString() {
		return "${" + this.name + this.part.map((part) -> "." + part).orElse("") + "}";
	}

	/** The words {@code item : ${items}} of a {@code th:each}. */
	record Each(String item, Placeholder items) {

		private static final Pattern FORM = Pattern.compile("\\s*(" + NAME + ")\\s*:(.*)");

		static Each of(String expression) {
			Matcher matcher = FORM.matcher(expression);
			if (!matcher.matches()) {
				throw new BrokenTemplate("th:each=\"" + expression + "\" must read \"item : ${items}\"");
			}
			return new Each(matcher.group(1), Placeholder.of(matcher.group(2)));
		}

		List<?> in(IContext context) {
			return this.items.in(context).list();
		}

	}

}
