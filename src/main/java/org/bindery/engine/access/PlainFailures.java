package org.bindery.engine.access;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers what the engine's web applications and its REST API let through to the server:
 * an address of theirs that does not exist, a request that waits where nothing can wait.
 */
class PlainFailures extends OncePerRequestFilter {

	/**
	 * Cases are switched off and have no tables; nothing waits in the web applications.
	 */
	private static final Pattern NOT_HERE = Pattern
		.compile(".*/case-(definition|instance|execution|activity-instance)(/.*)?|/camunda/.*/fetchAndLock");

	/** Cockpit counts them beside all else that is deployed. */
	private static final Pattern CASES_COUNTED = Pattern.compile(".*/case-definition/count/?");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (CASES_COUNTED.matcher(request.getRequestURI()).matches()) {
			response.setContentType(MediaType.APPLICATION_JSON_VALUE);
			response.getWriter().write("{\"count\":0}");
			return;
		}
		if (NOT_HERE.matcher(request.getRequestURI()).matches()) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		catch (FileNotFoundException ex) {
			// the web applications read their own pages by the names in the address
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
		catch (ServletException | RuntimeException ex) {
			Fault fault = Fault.of(ex);
			if (fault == Fault.OURS || response.isCommitted()) {
				throw ex;
			}
			this.logger.warn("Refused what was asked for: " + ex.getClass().getName());
			this.logger.debug("It came to this", ex);
			response.sendError(fault.status().getStatusCode());
		}
	}

}
