package org.bindery.engine.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import org.springframework.core.io.ClassPathResource;

/**
 * A form's parts have the properties that {@code forms.txt} lists, and those are texts
 * but where it says of what kind they are: a property that Tasklist learns later is
 * refused until somebody has thought about it.
 */
final class FormParts {

	private static final String TEXT = "text";

	private static final Set<String> NO_TYPES = Set.of("every", "lists");

	/** By type, of what kind each property is. */
	private static final Map<String, Map<String, String>> ALLOWED = read();

	private FormParts() {
	}

	private static Map<String, Map<String, String>> read() {
		try {
			return new ClassPathResource("forms.txt", FormParts.class).getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> line.split(" "))
				.collect(Collectors.toMap((words) -> words[0],
						(words) -> Arrays.stream(words)
							.skip(1)
							.map((word) -> word.split("=", 2))
							.collect(Collectors.toMap((property) -> property[0],
									(property) -> (property.length > 1) ? property[1] : TEXT))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether Tasklist can show it. */
	static boolean known(String type) {
		return !NO_TYPES.contains(type) && ALLOWED.containsKey(type);
	}

	/** Whether people fill it in. */
	static boolean isField(String type) {
		return known(type) && ALLOWED.get(type).containsKey("key");
	}

	/** What is wrong with the parts of a form whose types are known. */
	static Stream<String> problems(JsonNode form, List<String> fields) {
		Set<String> typed = new HashSet<>(fields);
		typed.addAll(ALLOWED.get("lists").keySet());
		Stream.of("valuesKey", "dataSource")
			.flatMap((lists) -> form.findValuesAsText(lists).stream())
			.forEach((list) -> typed.add(list.replaceFirst("^= *", "")));
		return ofPart(form, typed);
	}

	private static Stream<String> ofPart(JsonNode part, Set<String> typed) {
		String type = part.path("type").asText();
		Stream<String> own = known(type)
				? part.properties()
					.stream()
					.filter((property) -> !property.getKey().equals("components") || !property.getValue().isArray())
					.flatMap((property) -> problems(type, property.getKey(), property.getValue(), typed))
				: Stream.empty();
		return Stream.concat(own, part.path("components").valueStream().flatMap((child) -> ofPart(child, typed)));
	}

	private static Stream<String> problems(String type, String name, JsonNode value, Set<String> typed) {
		if (value.isArray()) {
			return value.valueStream().flatMap((each) -> problems(type, name, each, typed));
		}
		if (value.isObject()) {
			return value.properties()
				.stream()
				.flatMap((inner) -> problems(type, name + "." + inner.getKey(), inner.getValue(), typed));
		}
		return kind(type, name)
			.map((kind) -> value.isNull() ? Stream.<String>empty() : ofKind(kind, name, value.asText(), typed))
			.orElseGet(() -> Stream.of("A form's \"%s\" must not have \"%s\"".formatted(type, name)));
	}

	private static Stream<String> ofKind(String kind, String name, String value, Set<String> typed) {
		return kind.equals(TEXT) ? FormTexts.problems(value, typed)
				: Stream.of(FormTexts.runs(value), FormValues.problem(name, kind, value)).flatMap(Optional::stream);
	}

	private static Optional<String> kind(String type, String property) {
		String ofOnesOwn = property.replaceFirst("\\..*", ".*");
		return Stream.of(type, "every")
			.map(ALLOWED::get)
			.flatMap((allowed) -> Stream.of(property, ofOnesOwn).map(allowed::get))
			.filter(Objects::nonNull)
			.findFirst();
	}

}
