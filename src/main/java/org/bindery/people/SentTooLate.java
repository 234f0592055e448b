package org.bindery.people;

import java.io.IOException;
import java.util.Arrays;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Nothing comes of a form that was sent too late: its page finds it wrong as a whole, and
 * shows it as it shows every form with something wrong. Where a page checks no form it is
 * not asked at all.
 */
@ControllerAdvice
@Configuration(proxyBeanMethods = false)
class SentTooLate implements WebMvcConfigurer, HandlerInterceptor {

	/** Marks the request. */
	static final String MARK = SentTooLate.class.getName();

	/** What pages know it by: where the form was sent to. */
	static final String SHOWN = "sentTooLate";

	private final MessageSource messages;

	private final LateForms forms;

	SentTooLate(MessageSource messages, LateForms forms) {
		this.messages = messages;
		this.forms = forms;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (request.getDispatcherType() != DispatcherType.REQUEST || request.getAttribute(MARK) == null
				|| (handler instanceof HandlerMethod page && checksItsForm(page))) {
			return true;
		}
		this.forms.forget(request::getRemoteUser, request);
		request.removeAttribute(MARK);
		request.setAttribute("stale", true);
		response.sendError(HttpStatus.FORBIDDEN.value());
		return false;
	}

	@InitBinder
	void refuse(WebDataBinder form, WebRequest request) {
		if (request.getAttribute(MARK, RequestAttributes.SCOPE_REQUEST) != null) {
			form.addValidators(new AsAWhole());
		}
	}

	private static boolean checksItsForm(HandlerMethod page) {
		MethodParameter[] parameters = page.getMethodParameters();
		return Arrays.stream(parameters)
			.filter((parameter) -> parameter.hasParameterAnnotation(Valid.class))
			.anyMatch((parameter) -> parameter.getParameterIndex() + 1 < parameters.length
					&& parameters[parameter.getParameterIndex() + 1].getParameterType() == BindingResult.class);
	}

	private final class AsAWhole implements Validator {

		@Override
		public boolean supports(Class<?> type) {
			return true;
		}

		@Override
		public void validate(Object form, Errors errors) {
			errors.reject("sentTooLate",
					SentTooLate.this.messages.getMessage("people.sentTooLate", null, LocaleContextHolder.getLocale()));
		}

	}

}
