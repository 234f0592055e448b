package org.bindery.people.web;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ForwardedHeaderFilter;

/**
 * Refuses, before anything reads them, addresses that no page has, whether a browser asks
 * for them or a proxy says so. Other filters take them and fail later.
 */
class SoundRequests extends ForwardedHeaderFilter {

	private static final Set<String> SCHEMES = Set.of("http", "https");

	private static final Pattern PATHS = Pattern.compile("(?:/[\\w.~-]++)*+");

	/** In letters, of what a proxy may put in front of every address. */
	private static final int LONGEST_PATH = 200;

	/** Parameters in a path, empty parts, and parts that lead elsewhere. */
	private static final Pattern UNSOUND = Pattern.compile(";|//|/(\\.|%2[eE]){1,2}(/|$)");

	/** Also where there is no proxy. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		FilterChain sound = (seen, answer) -> {
			if (isSound((HttpServletRequest) seen)) {
				chain.doFilter(seen, answer);
			}
			else if (request.getDispatcherType() == DispatcherType.ERROR) {
				chain.doFilter(request, answer);
			}
			else {
				response.sendError(HttpServletResponse.SC_BAD_REQUEST);
			}
		};
		if (super.shouldNotFilter(request)) {
			sound.doFilter(request, response);
		}
		else {
			super.doFilterInternal(request, response, sound);
		}
	}

	private static boolean isSound(HttpServletRequest request) {
		try {
			new URI(request.getScheme(), null, request.getServerName(), request.getServerPort(), null, null, null);
			return SCHEMES.contains(request.getScheme()) && request.getContextPath().length() <= LONGEST_PATH
					&& PATHS.matcher(request.getContextPath()).matches()
					&& !UNSOUND.matcher(request.getRequestURI()).find() && asksForOnePart(request);
		}
		catch (URISyntaxException | IllegalArgumentException ex) {
			return false;
		}
	}

	/** Several parts of a file at once nobody needs, and Spring fails at some. */
	private static boolean asksForOnePart(HttpServletRequest request) {
		String range = request.getHeader(HttpHeaders.RANGE);
		return range == null || !range.contains(",");
	}

}
