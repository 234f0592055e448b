package org.bindery.story;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * One thing that a REST resource does: the method and the address by which it is asked.
 *
 * @param answers the Java type, without packages
 */
public record Verb(String method, String path, boolean takesFile, String answers) {

	/**
	 * Everything that the resource does, and the resources below it, from that address.
	 */
	public static Stream<Verb> of(Class<?> resource, String address) {
		return Arrays.stream(resource.getMethods())
			.filter((method) -> !method.isBridge())
			.flatMap((method) -> verbs(method, address));
	}

	private static Stream<Verb> verbs(Method method, String address) {
		String path = address + path(method);
		Optional<String> verb = find(method, HttpMethod.class).map(HttpMethod::value);
		if (verb.isPresent()) {
			return Stream.of(new Verb(verb.get(), path, takesFile(method), answers(method)));
		}
		return find(method, Path.class).isPresent() ? of(method.getReturnType(), path) : Stream.empty();
	}

	/** The address that stands on a resource or on what it does. */
	public static String path(AnnotatedElement element) {
		String path = find(element, Path.class).map(Path::value).orElse("").replaceAll("^/|/$", "");
		return path.isEmpty() ? "" : "/" + path.replaceAll("\\{(\\w+):[^}]*}", "{$1}");
	}

	private static boolean takesFile(Method method) {
		return find(method, Consumes.class)
			.filter((types) -> Arrays.asList(types.value()).contains(MediaType.MULTIPART_FORM_DATA))
			.isPresent();
	}

	private static String answers(Method method) {
		return method.getGenericReturnType().getTypeName().replaceAll("\\w+\\.", "");
	}

	/** Annotations stand on the interfaces. */
	private static <A extends Annotation> Optional<A> find(AnnotatedElement element, Class<A> type) {
		return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(element, type));
	}

	@Override
	public String toString() {
		return this.method + " " + this.path;
	}

}
