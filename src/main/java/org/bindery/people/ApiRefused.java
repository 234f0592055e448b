package org.bindery.people;

import java.io.IOException;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Refuses scripts as JSON, like all that the API answers, and never with a page. */
class ApiRefused implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final ObjectMapper json;

	private final MessageSource messages;

	ApiRefused(ObjectMapper json, MessageSource messages) {
		this.json = json;
		this.messages = messages;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
			throws IOException {
		answer(response, ProblemDetail.forStatus(HttpStatus.UNAUTHORIZED));
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
			throws IOException {
		// the token of a form is asked for first, and who signed out has none
		answer(response, (SecurityContextHolder.getContext().getAuthentication() == null)
				? ProblemDetail.forStatus(HttpStatus.UNAUTHORIZED)
				: ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN,
						this.messages.getMessage("people.api.forbidden", null, LocaleContextHolder.getLocale())));
	}

	private void answer(HttpServletResponse response, ProblemDetail problem) throws IOException {
		response.setStatus(problem.getStatus());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		this.json.writeValue(response.getOutputStream(), problem);
	}

}
