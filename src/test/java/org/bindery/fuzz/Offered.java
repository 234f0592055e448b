package org.bindery.fuzz;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** All that a JAX-RS resource offers, sub-resources included. */
final class Offered {

	private static final int DEEPEST = 6;

	private final List<Call> calls = new ArrayList<>();

	/** What the resource offers under that address. */
	static List<Call> by(Class<?> resource, String address) {
		Offered offered = new Offered();
		offered.walk(resource, address + path(resource), 0);
		return offered.calls;
	}

	private void walk(Class<?> type, String address, int depth) {
		for (Method method : type.getMethods()) {
			Optional<Path> path = of(method, Path.class);
			Optional<String> verb = verb(method);
			String further = address + path.map(Offered::slashed).orElse("");
			if (verb.isPresent()) {
				this.calls.add(new Call(verb.get(), further, body(method), queries(method)));
			}
			else if (path.isPresent() && depth < DEEPEST) {
				walk(method.getReturnType(), further, depth + 1);
			}
		}
	}

	private static String path(Class<?> resource) {
		return Optional.ofNullable(resource.getAnnotation(Path.class)).map(Offered::slashed).orElse("");
	}

	private static String slashed(Path path) {
		String plain = path.value().replaceAll("\\{\\s*(\\w+)\\s*:[^}]*\\}", "{$1}").replaceAll("^/|/$", "");
		return plain.isEmpty() ? "" : "/" + plain;
	}

	private static Optional<String> verb(Method method) {
		return declared(method).flatMap((same) -> Arrays.stream(same.getAnnotations()))
			.map((annotation) -> annotation.annotationType().getAnnotation(HttpMethod.class))
			.filter(Objects::nonNull)
			.map(HttpMethod::value)
			.findFirst();
	}

	private static <A extends Annotation> Optional<A> of(Method method, Class<A> type) {
		return declared(method).map((same) -> same.getAnnotation(type)).filter(Objects::nonNull).findFirst();
	}

	private static Class<?> body(Method method) {
		return declared(method).filter((same) -> Arrays.stream(same.getAnnotations()).findAny().isPresent())
			.flatMap((same) -> Arrays.stream(same.getParameters()))
			.filter((parameter) -> parameter.getAnnotations().length == 0)
			.<Class<?>>map(Parameter::getType)
			.findFirst()
			.orElse(Object.class);
	}

	private static List<String> queries(Method method) {
		return declared(method).flatMap((same) -> Arrays.stream(same.getParameters()))
			.map((parameter) -> parameter.getAnnotation(QueryParam.class))
			.filter(Objects::nonNull)
			.map(QueryParam::value)
			.toList();
	}

	/** The method wherever it is declared: annotations stand on interfaces. */
	private static Stream<Method> declared(Method method) {
		return types(method.getDeclaringClass()).flatMap((type) -> Arrays.stream(type.getDeclaredMethods()))
			.filter((same) -> same.getName().equals(method.getName())
					&& Arrays.equals(same.getParameterTypes(), method.getParameterTypes()));
	}

	private static Stream<Class<?>> types(Class<?> type) {
		return Stream.concat(Stream.of(type),
				Stream.concat(Arrays.stream(type.getInterfaces()), Stream.ofNullable(type.getSuperclass()))
					.flatMap(Offered::types));
	}

	/**
	 * One thing that can be asked for.
	 *
	 * @param address with names in braces
	 * @param body what is read from what is sent, as far as it is known
	 */
	record Call(String verb, String address, Class<?> body, List<String> queries) {

	}

}
