package org.bindery.desk.web;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.validation.DefaultMessageCodesResolver;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** How these pages read what people type. */
@ControllerAdvice(basePackageClasses = PlainInput.class)
class PlainInput {

	/** Databases refuse some, and browsers end lines with one too many. */
	private static final String NEVER_MEANT = IntStream.rangeClosed(0, 0x9f)
		.filter(Character::isISOControl)
		.filter((character) -> character != '\n' && character != '\t')
		.mapToObj(Character::toString)
		.collect(Collectors.joining());

	@InitBinder
	void read(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new StringTrimmerEditor(NEVER_MEANT, false));
		DefaultMessageCodesResolver codes = new DefaultMessageCodesResolver();
		codes.setPrefix("desk.");
		binder.setMessageCodesResolver(codes);
	}

}
