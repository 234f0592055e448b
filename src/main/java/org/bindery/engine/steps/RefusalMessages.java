package org.bindery.engine.steps;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.bindery.engine.Refusal;
import org.bindery.engine.inside.RefusedInput;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in the person's language what is wrong, naming each field as its form does. */
@Component
public class RefusalMessages {

	private final ObjectProvider<MessageSource> messages;

	RefusalMessages(ObjectProvider<MessageSource> messages) {
		this.messages = messages;
	}

	/** The reason of that key in the person's language. */
	public String text(String key, Object... arguments) {
		return this.messages.getObject().getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	/** What a field of that record's component takes. */
	String wrongKind(String field, Class<? extends Record> type) {
		Class<?> kind = Arrays.stream(type.getRecordComponents())
			.filter((component) -> component.getName().equals(field))
			.findFirst()
			.<Class<?>>map((component) -> component.getType())
			.orElse(Object.class);
		if (kind.isEnum()) {
			return text("engine.refusal.notAnOption");
		}
		if (kind == Integer.class || kind == int.class || kind == Long.class) {
			return text("engine.refusal.notANumber");
		}
		return text((kind == List.class) ? "engine.refusal.notAList" : "engine.refusal.wrongKind");
	}

	/** The exception that REST and Tasklist understand: HTTP 400, the input is kept. */
	RefusedInput refuse(RefusedForm refused, Map<String, String> labels) {
		String text = refused.reasons()
			.stream()
			.map((reason) -> labelled(reason.field(), labels) + reason.text())
			.collect(Collectors.joining("; "));
		return new RefusedInput(refused.reasons().get(0).field(), text);
	}

	RefusedInput refuse(Refusal refusal, Map<String, String> labels) {
		return refuse(
				new RefusedForm(List
					.of(new RefusedForm.Reason(refusal.field(), text(refusal.messageKey(), refusal.arguments())))),
				labels);
	}

	private static String labelled(String field, Map<String, String> labels) {
		if (field.isEmpty()) {
			return "";
		}
		String label = labels.getOrDefault(field, field);
		return label.endsWith("?") ? label + " " : label + ": ";
	}

}
