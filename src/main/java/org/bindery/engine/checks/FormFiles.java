package org.bindery.engine.checks;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A form that is deployed, perhaps alone, fits the step of its name. */
final class FormFiles {

	private static final ObjectMapper JSON = new ObjectMapper();

	private FormFiles() {
	}

	static List<Violation> check(String form, Surroundings surroundings) {
		return id(form)
			.map((id) -> surroundings.processClasses()
				.processes()
				.stream()
				.flatMap((process) -> surroundings.processClasses().step(process, id).stream())
				.findFirst()
				.map((step) -> FormRules.check(id, Optional.of(form), step).toList())
				.orElseGet(() -> List.of(new Violation(id, "No step is called \"%s\"".formatted(id)))))
			.orElseGet(() -> List.of(new Violation("", "The file is no readable form")));
	}

	/** The form's id, where the text is a form. */
	static Optional<String> id(String form) {
		try {
			return Optional.ofNullable(JSON.readTree(form).get("id")).map((id) -> id.asText());
		}
		catch (JsonProcessingException ex) {
			return Optional.empty();
		}
	}

}
