package org.bindery.engine.steps;

import java.util.AbstractList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.bindery.engine.forms.Form;
import org.bindery.engine.forms.Markdown;
import org.bindery.typing.OnePiece;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;

import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A form's fields, asked for only when somebody looks: Tasklist reads a form's address
 * far more often than its values.
 */
class ShownFields extends AbstractList<FormField> {

	private static final ObjectMapper JSON = JsonMapper.builder()
		.addModule(new JavaTimeModule())
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
		.build();

	private final Supplier<Form<?>> form;

	private List<FormField> fields;

	ShownFields(Supplier<Form<?>> form) {
		this.form = form;
	}

	@Override
	public FormField get(int index) {
		return fields().get(index);
	}

	@Override
	public int size() {
		return fields().size();
	}

	/** Asked with the form's address, after the engine's transaction. */
	@Override
	public boolean isEmpty() {
		return false;
	}

	private List<FormField> fields() {
		if (this.fields == null) {
			Form<?> shown = this.form.get();
			Map<String, Object> values = new LinkedHashMap<>(
					JSON.convertValue(shown.record(), new TypeReference<Map<String, Object>>() {
					}));
			values.replaceAll((name, value) -> WholeNumbers.inGroups(value, LocaleContextHolder.getLocale()));
			shown.beside().forEach((name, value) -> values.put(name, asRead(value)));
			this.fields = values.entrySet().stream().map((entry) -> field(entry.getKey(), entry.getValue())).toList();
		}
		return this.fields;
	}

	/** Beside the fields a form reads Markdown, which what people typed must not be. */
	private static Object asRead(Object value) {
		if (value instanceof Markdown markdown) {
			return markdown.text();
		}
		return (value instanceof String text) ? Markdown.typed(OnePiece.of(text)) : value;
	}

	private static FormField field(String name, Object value) {
		return new ShownField(name, typed(value));
	}

	/**
	 * Tasklist's forms understand texts, numbers, truth values, and Json for the rest.
	 */
	private static TypedValue typed(Object value) {
		if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
			try {
				return SpinValues.jsonValue(JSON.writeValueAsString(value)).create();
			}
			catch (JsonProcessingException ex) {
				throw new IllegalStateException(ex);
			}
		}
		return Variables.untypedValue((value instanceof Number || value instanceof Boolean || value == null) ? value
				: JSON.convertValue(value, String.class));
	}

}
