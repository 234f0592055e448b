package org.bindery.engine.access;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Says in the person's language what was wrong with a request. No bean: see
 * {@link PlainRefusals}.
 */
final class FaultWords {

	private static final ResourceBundleMessageSource MESSAGES = new ResourceBundleMessageSource();

	static {
		MESSAGES.setBasename("messages.engine");
		MESSAGES.setDefaultEncoding(StandardCharsets.UTF_8.name());
		MESSAGES.setFallbackToSystemLocale(false);
	}

	String of(Fault fault) {
		return text(fault.messageKey());
	}

	String parameter(String name) {
		return text("engine.fault.parameter", name);
	}

	String javaType() {
		return text("engine.fault.javaType");
	}

	/** What is wrong with that part of a deployment. */
	String deployment(String problem, String part) {
		return text("engine.fault.deployment." + problem, part);
	}

	/** Where in the JSON it is, by name where that is known. */
	String unreadable(JsonProcessingException unreadable) {
		JsonLocation at = unreadable.getLocation();
		String where = (unreadable instanceof JsonMappingException mapping) ? path(mapping) : "";
		if (!where.isEmpty()) {
			return text("engine.fault.unreadableField", where);
		}
		return (at != null) ? text("engine.fault.unreadableAt", at.getLineNr(), at.getColumnNr())
				: text("engine.fault.unreadable");
	}

	private static String path(JsonMappingException mapping) {
		return mapping.getPath().stream().map(FaultWords::step).collect(Collectors.joining()).replaceFirst("^\\.", "");
	}

	private static String step(Reference step) {
		return (step.getFieldName() != null) ? "." + step.getFieldName() : "[" + step.getIndex() + "]";
	}

	private static String text(String key, Object... arguments) {
		return MESSAGES.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
