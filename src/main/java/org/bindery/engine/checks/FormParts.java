package org.bindery.engine.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import org.springframework.core.io.ClassPathResource;

/**
 * A form's parts have the properties that {@code forms.txt} lists, and those are texts
 * but where it says otherwise: a property that Tasklist learns later is refused until
 * somebody has thought about it.
 */
final class FormParts {

	private static final String EXPRESSION = "=";

	private static final Set<String> NO_TYPES = Set.of("every", "lists");

	private static final Map<String, Set<String>> ALLOWED = read();

	private FormParts() {
	}

	private static Map<String, Set<String>> read() {
		try {
			return new ClassPathResource("forms.txt", FormParts.class).getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> line.split(" "))
				.collect(Collectors.toMap((words) -> words[0],
						(words) -> Arrays.stream(words).skip(1).collect(Collectors.toSet())));
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
		return known(type) && ALLOWED.get(type).contains("key");
	}

	/** What is wrong with the parts of a form whose types are known. */
	static Stream<String> problems(JsonNode form, List<String> fields) {
		Set<String> typed = new HashSet<>(fields);
		typed.addAll(ALLOWED.get("lists"));
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
		Stream<String> inner = part.path("components").valueStream().flatMap((child) -> ofPart(child, typed));
		return Stream.of(FormTexts.ofPicture(part).stream(), own, inner).flatMap((each) -> each);
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
		if (allows(type, name + EXPRESSION)) {
			return FormTexts.runs(value.asText()).stream();
		}
		if (!allows(type, name)) {
			return Stream.of("A form's \"%s\" must not have \"%s\"".formatted(type, name));
		}
		return name.equals("validate.pattern") ? FormTexts.runs(value.asText()).stream()
				: FormTexts.problems(value.asText(), typed);
	}

	private static boolean allows(String type, String property) {
		String ofOnesOwn = property.replaceFirst("\\..*", ".*");
		return Stream.of(type, "every")
			.map(ALLOWED::get)
			.anyMatch((allowed) -> allowed.contains(property) || allowed.contains(ofOnesOwn));
	}

}
