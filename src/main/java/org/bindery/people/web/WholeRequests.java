package org.bindery.people.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Globals;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a form that breaks off, or that cannot be read as a whole, before anything is
 * done with the half of it; and what breaks off later, while it is read.
 */
class WholeRequests extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!isReadWhole(request)) {
			refuse(request, response);
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | IOException | RuntimeException ex) {
			if (!brokeOff(request)) {
				throw ex;
			}
			refuse(request, response);
		}
	}

	/** Tomcat leaves out what it cannot read, and says so only when it is asked. */
	private static boolean isReadWhole(HttpServletRequest request) {
		request.getParameterMap();
		return request.getAttribute(Globals.PARAMETER_PARSE_FAILED_ATTR) == null;
	}

	private static boolean brokeOff(HttpServletRequest request) {
		return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) != null;
	}

	/** Where it broke off, Tomcat has refused it already, but would call it our error. */
	private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (brokeOff(request)) {
			request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
		}
		else {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
		}
	}

}
