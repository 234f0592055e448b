package org.bindery.people.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.bindery.engine.DatabaseRefusal;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/**
 * How every page reads what it is sent: only what its form has, and only what can be
 * kept.
 */
@ControllerAdvice(annotations = Controller.class)
class FormsRead {

	/** No form has fields within fields; Spring would build what their names ask for. */
	@InitBinder
	void onlyPlainFields(WebDataBinder binder, WebRequest sent) {
		binder.setDeclarativeBinding(true);
		if (sent.getParameterMap().keySet().stream().anyMatch((field) -> field.contains("["))) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
	}

	@ExceptionHandler
	void refuse(DataAccessException thrown, HttpServletResponse response) throws IOException {
		if (DatabaseRefusal.in(thrown).filter(DatabaseRefusal.UNSTORABLE::equals).isEmpty()) {
			throw thrown;
		}
		response.sendError(HttpServletResponse.SC_BAD_REQUEST);
	}

}
