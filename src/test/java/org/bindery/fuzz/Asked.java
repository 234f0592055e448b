package org.bindery.fuzz;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/**
 * Something to ask for in all wrong ways.
 *
 * @param address with names in braces
 * @param fields what it takes beside a body
 */
record Asked(String verb, String address, List<String> fields, Kind kind, Class<?> read) {

	private static final Pattern NAME = Pattern.compile("\\{\\*?(\\w+)\\}");

	private static final List<String> TYPES = List.of("multipart/form-data", "multipart/form-data; boundary=x",
			"multipart/mixed; boundary=x", "application/json", "text/plain", "application/xml", "///", ";",
			"application/x-www-form-urlencoded; charset=none", "application/hal+json");

	enum Kind {

		PAGE, FORM, JSON

	}

	static List<Asked> all(List<Offered.Call> calls) {
		return calls.stream()
			.map((call) -> new Asked(call.verb(), call.address(), call.queries(), Kind.JSON, call.body()))
			.toList();
	}

	static Asked page(String verb, String address, List<String> fields) {
		return new Asked(verb, address, fields, Kind.PAGE, Object.class);
	}

	static Asked form(String address, List<String> fields) {
		return new Asked("POST", address, fields, Kind.FORM, Object.class);
	}

	static Stream<Asked> pages(Collection<RequestMethod> methods, String address, HandlerMethod handler) {
		List<String> fields = Arrays.stream(handler.getMethodParameters()).flatMap(Asked::fields).toList();
		return (methods.isEmpty() ? List.of(RequestMethod.GET) : methods).stream()
			.flatMap((method) -> Stream.generate(() -> page(method.name(), address, fields)).limit(2 + fields.size()));
	}

	private static Stream<String> fields(MethodParameter parameter) {
		if (parameter.hasParameterAnnotation(RequestParam.class)) {
			return Stream.of(parameter.getParameter().getName());
		}
		return parameter.getParameterType().isRecord()
				? Arrays.stream(parameter.getParameterType().getRecordComponents()).map(RecordComponent::getName)
				: Stream.empty();
	}

	String address(Mischief mischief, String engine) {
		Matcher names = NAME.matcher(this.address);
		StringBuilder filled = new StringBuilder();
		while (names.find()) {
			boolean engines = List.of("name", "engineName", "engine").contains(names.group(1)) && !mischief.chance(10);
			names.appendReplacement(filled,
					engines ? engine : Matcher.quoteReplacement(mischief.encoded(mischief.text())));
		}
		String path = names.appendTail(filled).toString();
		return this.verb.equals("GET") ? path + "?" + query(mischief) : path;
	}

	String body(Mischief mischief) {
		if (this.verb.equals("GET") || mischief.chance(12)) {
			return "";
		}
		return switch (this.kind) {
			case PAGE -> query(mischief);
			case FORM -> mischief.chance(4) ? new Bodies(mischief).of(Object.class) : variables(mischief);
			case JSON -> new Bodies(mischief).of(this.read);
		};
	}

	String type(Mischief mischief) {
		if (mischief.chance(10)) {
			return mischief.one(TYPES);
		}
		return (this.kind == Kind.PAGE) ? "application/x-www-form-urlencoded" : "application/json";
	}

	private String query(Mischief mischief) {
		return this.fields.stream()
			.filter((field) -> !mischief.chance(3))
			.map((field) -> named(field, mischief) + "=" + value(mischief))
			.collect(Collectors.joining("&"));
	}

	private static String value(Mischief mischief) {
		return mischief.chance(60) ? "x".repeat(1_000_000) : mischief.encoded(mischief.nonsense());
	}

	private static String named(String field, Mischief mischief) {
		return mischief.chance(8) ? field + mischief.one(List.of("%5B0%5D", "%5B256%5D", "%5Bx%5D", ".x", "%5B", "%00"))
				: field;
	}

	private String variables(Mischief mischief) {
		return this.fields.stream()
			.filter((field) -> !mischief.chance(4))
			.map((field) -> "\"%s\":%s".formatted(field,
					mischief.chance(3) ? new Bodies(mischief).of(Variable.class)
							: "{\"value\":\"%s\"}".formatted(mischief.nonsense().replaceAll("[\\p{Cntrl}\"\\\\]", ""))))
			.collect(Collectors.joining(",", "{\"variables\":{", "}}"));
	}

	/** As the REST API takes it. */
	record Variable(Object value, String type, java.util.Map<String, Object> valueInfo) {

	}

}
