package org.bindery.people.web;

import java.util.Locale;
import java.util.Map;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * Tells scripts, too, in a sentence what went wrong; pages have templates of their own.
 */
@Component
class ErrorWords extends DefaultErrorAttributes {

	private final MessageSource messages;

	ErrorWords(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		Map<String, Object> told = super.getErrorAttributes(request, options);
		told.put("message", sentence((Integer) told.get("status"), LocaleContextHolder.getLocale()));
		return told;
	}

	String sentence(int status, Locale language) {
		String kind = switch (status) {
			case 400 -> "badRequest";
			case 401 -> "unknown";
			case 403 -> "forbidden";
			case 404 -> "notFound";
			case 405 -> "notAllowed";
			default -> (status < 500) ? "refused" : "failed";
		};
		return this.messages.getMessage("common.error." + kind + ".text", null, language);
	}

}
