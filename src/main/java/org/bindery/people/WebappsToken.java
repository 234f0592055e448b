package org.bindery.people;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks the web applications' requests that change anything for their token. Their own
 * guard does, too, but ends the session of whoever a foreign page sent without it.
 */
class WebappsToken extends OncePerRequestFilter {

	private static final String TOKEN = "X-XSRF-TOKEN";

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !PageHeaders.WEBAPPS.matches(request) || READING.contains(request.getMethod());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isSentWith(request)) {
			chain.doFilter(request, response);
			return;
		}
		response.setHeader(TOKEN, "Required");
		response.sendError(HttpServletResponse.SC_FORBIDDEN);
	}

	static boolean isSentWith(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		String token = request.getHeader(TOKEN);
		return session != null && token != null && token.equals(session.getAttribute("CAMUNDA_CSRF_TOKEN"));
	}

}
