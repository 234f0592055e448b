package org.bindery.engine.steps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.bindery.engine.forms.Labels;
import org.bindery.engine.inside.Deployed;

import org.springframework.stereotype.Component;

/**
 * What a form's fields are called in the person's language, read from the form that is
 * deployed now.
 */
@Component
class FormLabels {

	private final ObjectMapper json = new ObjectMapper();

	private final Labels words;

	FormLabels(Labels words) {
		this.words = words;
	}

	/** The labels by field; nothing for a form that is not deployed. */
	Map<String, String> of(String form) {
		Map<String, String> labels = new LinkedHashMap<>();
		Deployed.latestForm(form).flatMap(Deployed::content).ifPresent((file) -> {
			try {
				collect(this.json.readTree(file), labels);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		return labels;
	}

	private void collect(JsonNode component, Map<String, String> labels) {
		if (component.hasNonNull("key")) {
			labels.put(component.path("key").asText(), this.words.of(label(component)));
		}
		component.path("components").forEach((child) -> collect(child, labels));
	}

	private static String label(JsonNode component) {
		String date = component.path("dateLabel").asText("");
		return date.isEmpty() ? component.path("label").asText(component.path("key").asText()) : date;
	}

}
