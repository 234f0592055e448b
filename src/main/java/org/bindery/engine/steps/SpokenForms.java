package org.bindery.engine.steps;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.bindery.engine.forms.Labels;

import org.springframework.stereotype.Component;

/**
 * Forms in the reader's language: what they show is translated, never what they send.
 */
@Component
public class SpokenForms {

	/** Where a form's JSON has what it shows. */
	public static final Set<String> SHOWN = Set.of("label", "dateLabel", "timeLabel", "description", "text", "alt",
			"prefixAdorner", "suffixAdorner");

	private final ObjectMapper json = new ObjectMapper();

	private final Labels labels;

	SpokenForms(Labels labels) {
		this.labels = labels;
	}

	InputStream of(InputStream deployed) {
		if (this.labels.areAsWritten()) {
			return deployed;
		}
		try (deployed) {
			JsonNode form = this.json.readTree(deployed);
			translate(form);
			return new ByteArrayInputStream(this.json.writeValueAsBytes(form));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void translate(JsonNode part) {
		if (part instanceof ObjectNode component) {
			component.properties()
				.stream()
				.filter((each) -> each.getValue().isTextual() && SHOWN.contains(each.getKey()))
				.forEach((each) -> each.setValue(TextNode.valueOf(this.labels.of(each.getValue().asText()))));
		}
		part.forEach(this::translate);
	}

}
