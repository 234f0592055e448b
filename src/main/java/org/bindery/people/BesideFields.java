package org.bindery.people;

import org.bindery.engine.Refusal;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Shows a refusal beside the field that it is about, in the person's language. */
@Component
public class BesideFields {

	private final MessageSource messages;

	BesideFields(MessageSource messages) {
		this.messages = messages;
	}

	public void show(Refusal refusal, BindingResult form) {
		String text = sentence(
				this.messages.getMessage(refusal.messageKey(), refusal.arguments(), LocaleContextHolder.getLocale()));
		form.addError(refusal.field().isEmpty() ? new ObjectError(form.getObjectName(), text)
				: new FieldError(form.getObjectName(), refusal.field(), form.getRawFieldValue(refusal.field()), false,
						null, null, text));
	}

	/** Tasklist puts the field's name before the reason; here it stands alone. */
	private static String sentence(String reason) {
		return StringUtils.capitalize(reason) + (reason.endsWith(".") ? "" : ".");
	}

}
