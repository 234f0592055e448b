package org.bindery.desk.web;

import org.bindery.desk.Possibilities;

import org.springframework.validation.DefaultMessageCodesResolver;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** How the desk's pages read what people type. */
@ControllerAdvice(basePackageClasses = Possibilities.class)
class PlainInput {

	@InitBinder
	void read(WebDataBinder binder) {
		DefaultMessageCodesResolver codes = new DefaultMessageCodesResolver();
		codes.setPrefix("desk.");
		binder.setMessageCodesResolver(codes);
	}

}
