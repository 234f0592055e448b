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
		String text = sentence(refusal);
		form.addError(refusal.field().isEmpty() ? new ObjectError(form.getObjectName(), text)
				: new FieldError(form.getObjectName(), refusal.field(), form.getRawFieldValue(refusal.field()), false,
						null, null, text));
	}

	/** Why it is refused, as it is said where there is no field. */
	public String sentence(Refusal refusal) {
		return sentence(
				this.messages.getMessage(refusal.messageKey(), refusal.arguments(), LocaleContextHolder.getLocale()));
	}

	/** Tasklist puts the field's name before the reason; here it stands alone. */
	private static String sentence(String reason) {
		return StringUtils.capitalize(reason) + (reason.endsWith(".") ? "" : ".");
	}

}
