package org.bindery.engine.checks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.bindery.engine.steps.Step;

/** A form's fields are its record's components, and Tasklist can show each of them. */
final class FormRules {

	/** Of our longest form ten times as many. */
	private static final int MOST = 2000;

	/** A part in a part is two deeper. */
	private static final int DEEPEST = 20;

	private static final ObjectMapper JSON = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private FormRules() {
	}

	static Stream<Violation> check(String id, Optional<String> form, Step step) {
		if (form.isEmpty()) {
			return Stream.of(new Violation(id, "There is no form \"%s\"".formatted(id)));
		}
		try {
			JsonNode root = JSON.readTree(form.get());
			if (isTooMuch(root)) {
				return Stream.of(new Violation(id, "The form \"%s\" has more than %d values, or more than %d around one"
					.formatted(id, MOST, DEEPEST)));
			}
			Set<String> keys = new LinkedHashSet<>();
			Set<String> strange = new LinkedHashSet<>();
			collect(root, keys, strange);
			return Stream
				.of(strange.stream().map((type) -> new Violation(id, whyNot(type))),
						FormParts.problems(root, step.fields()).map((problem) -> new Violation(id, problem)),
						FormConstants.problems(root, step.form())
							.map((problem) -> new Violation(id, problem).ofSoundness()),
						differences(id, keys, new LinkedHashSet<>(step.fields())))
				.flatMap((each) -> each);
		}
		catch (JsonProcessingException ex) {
			return Stream.of(new Violation(id, "The form \"%s\" is not readable".formatted(id)));
		}
	}

	private static boolean isTooMuch(JsonNode form) {
		int values = 0;
		List<JsonNode> ahead = List.of(form);
		for (int depth = 0; !ahead.isEmpty() && depth <= DEEPEST; depth++) {
			values += ahead.size();
			ahead = ahead.stream().flatMap(JsonNode::valueStream).toList();
		}
		return values > MOST || !ahead.isEmpty();
	}

	private static String whyNot(String type) {
		return "number".equals(type)
				? "A form's \"number\" changes what is typed (2,000 becomes 2): a \"textfield\" takes numbers"
				: "Tasklist cannot show a form's \"%s\"".formatted(type);
	}

	private static Stream<Violation> differences(String id, Set<String> keys, Set<String> components) {
		Stream<String> missing = components.stream().filter((component) -> !keys.contains(component));
		Stream<String> unknown = keys.stream().filter((key) -> !components.contains(key));
		return Stream.concat(missing
			.map((field) -> new Violation(id, "The form has no field \"%s\", which the step needs".formatted(field))),
				unknown.map((field) -> new Violation(id,
						"The step does not know the form's field \"%s\"".formatted(field))));
	}

	private static void collect(JsonNode component, Set<String> keys, Set<String> strange) {
		String type = component.path("type").asText();
		if (FormParts.isField(type)) {
			keys.add(component.path("key").asText());
		}
		else if (!FormParts.known(type)) {
			strange.add(type);
		}
		component.path("components").forEach((child) -> collect(child, keys, strange));
	}

}
