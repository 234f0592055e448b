package org.bindery.engine.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import org.bindery.engine.steps.RefusedForm.Reason;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads what a person sent into the step's record, or says what is wrong with it. */
@Component
class FormReader {

	private final ObjectMapper json = JsonMapper.builder()
		.addModule(new JavaTimeModule())
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
		.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
		.build();

	private final ObjectProvider<Validator> validator;

	private final PlainValues plainValues;

	private final RefusalMessages messages;

	FormReader(ObjectProvider<Validator> validator, PlainValues plainValues, RefusalMessages messages) {
		this.validator = validator;
		this.plainValues = plainValues;
		this.messages = messages;
	}

	<R extends Record> R read(Map<String, Object> sent, Class<R> type) {
		R form = bind(this.plainValues.of(sent, type), type);
		List<Reason> reasons = this.validator.getObject()
			.validate(form)
			.stream()
			.map((violation) -> new Reason(fieldOf(violation), violation.getMessage()))
			.sorted((a, b) -> (a.field() + a.text()).compareTo(b.field() + b.text()))
			.toList();
		if (!reasons.isEmpty()) {
			throw new RefusedForm(reasons);
		}
		return form;
	}

	/** Binds everything at once, or finds out, field by field, what cannot be bound. */
	private <R extends Record> R bind(Map<String, Object> values, Class<R> type) {
		try {
			return this.json.convertValue(values, type);
		}
		catch (IllegalArgumentException ex) {
			List<Reason> reasons = new ArrayList<>();
			for (Map.Entry<String, Object> entry : values.entrySet()) {
				try {
					Map<String, Object> single = new LinkedHashMap<>();
					single.put(entry.getKey(), entry.getValue());
					this.json.convertValue(single, type);
				}
				catch (IllegalArgumentException fault) {
					reasons.add(new Reason(entry.getKey(), this.messages.wrongKind(entry.getKey(), type)));
				}
			}
			throw new RefusedForm(reasons.isEmpty() ? List.of(unbindable(ex)) : reasons);
		}
	}

	private Reason unbindable(IllegalArgumentException ex) {
		String field = (ex.getCause() instanceof JsonMappingException mapping && !mapping.getPath().isEmpty())
				? mapping.getPath().get(0).getFieldName() : "";
		return new Reason(field, this.messages.text("engine.refusal.wrongKind"));
	}

	private static String fieldOf(ConstraintViolation<?> violation) {
		var path = violation.getPropertyPath().iterator();
		return path.hasNext() ? path.next().getName() : "";
	}

}
