package org.bindery.people;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows a form that came too late with what was typed, when its person opens it again:
 * the page is asked as if the form was sent, and {@link SentTooLate} keeps it from doing
 * anything. It goes once it is sent again, or its person discards it; other views of the
 * page, and what scripts ask it, are as ever.
 */
class LateFormsShown extends OncePerRequestFilter {

	/** What a page sends that discards the form. */
	private static final String DISCARD = "discardLateForm";

	private final LateForms forms;

	LateFormsShown(LateForms forms) {
		this.forms = forms;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<LateForm> late = this.forms.of(request::getRemoteUser, request).filter((form) -> form.isFor(request));
		boolean sent = HttpMethod.POST.matches(request.getMethod());
		if (late.isPresent() && isOpened(request)) {
			request.setAttribute(SentTooLate.MARK, true);
			request.setAttribute(SentTooLate.SHOWN, late.get().path());
			chain.doFilter(new AsSent(request, late.get().fields()), response);
			return;
		}
		if (late.isPresent() && sent) {
			this.forms.forget(request::getRemoteUser, request);
		}
		if (sent && request.getParameter(DISCARD) != null) {
			response.sendRedirect(request.getRequestURI());
			return;
		}
		chain.doFilter(request, response);
	}

	private static boolean isOpened(HttpServletRequest request) {
		String mode = Optional.ofNullable(request.getHeader("Sec-Fetch-Mode")).orElse("navigate");
		return HttpMethod.GET.matches(request.getMethod()) && request.getQueryString() == null
				&& mode.equals("navigate");
	}

	/** The form as it was sent. */
	private static class AsSent extends HttpServletRequestWrapper {

		private final Map<String, String[]> fields;

		AsSent(HttpServletRequest request, Map<String, String[]> fields) {
			super(request);
			this.fields = fields;
		}

		@Override
		public String getMethod() {
			return HttpMethod.POST.name();
		}

		@Override
		public String getParameter(String name) {
			String[] values = this.fields.get(name);
			return (values != null && values.length > 0) ? values[0] : null;
		}

		@Override
		public String[] getParameterValues(String name) {
			return this.fields.get(name);
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return Collections.unmodifiableMap(this.fields);
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.enumeration(this.fields.keySet());
		}

	}

}
